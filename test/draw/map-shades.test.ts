import {expect, fixture, html} from '@open-wc/testing';
import {drawAreas} from '../../src/draw/map-areas.js';
import {mapShades} from '../../src/draw/map-shades.js';
import {smallMap} from '../support/small-map.js';

it('paints classes, gaps, borders, coast and the line round the reference', async () => {
  const view = await smallMap({reference: 'national', classes: 2});
  const {template} = drawAreas(view, {width: 500, em: 1}, {ground: mapShades});
  const svg = await fixture(html`<div>${template}</div>`);
  for (const part of ['.shades use', '.without', '.border', '.coast', '.without-edge', '.divide'])
    expect(svg.querySelector(part), part).to.not.equal(null);
});
