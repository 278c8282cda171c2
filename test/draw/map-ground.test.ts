import {expect, fixture, html} from '@open-wc/testing';
import {drawAreas} from '../../src/draw/map-areas.js';
import {mapGround} from '../../src/draw/map-ground.js';
import {smallMap} from '../support/small-map.js';

it('has one colour for all areas', async () => {
  const view = await smallMap({measure: 'population'});
  const {template} = drawAreas(view, {width: 500, em: 1}, {ground: mapGround});
  const svg = await fixture(html`<div>${template}</div>`);
  expect(svg.querySelectorAll('.ground').length).to.equal(1);
  expect(svg.querySelector('use')).to.equal(null);
});
