import {expect, fixture, html} from '@open-wc/testing';
import {mapFills} from '../../src/draw/map-fills.js';
import {smallMap} from '../support/small-map.js';

it('fills each class once in colour and once in dots, and areas without figures with lines', async () => {
  const view = await smallMap({picked: 1});
  const paths = {classes: ['M0 0h1z', 'M1 0h1z'], without: 'M2 0h1z', hidden: 'M3 0h1z'};
  const svg = await fixture(html`<svg>${mapFills(view, paths, 'm', 10)}</svg>`);
  expect(svg.querySelectorAll('.shades use').length).to.equal(2);
  expect(svg.querySelectorAll('.dots-layer use').length).to.equal(2);
  expect(
    [...svg.querySelectorAll('.without')].map((path) => path.getAttribute('fill')),
  ).to.deep.equal(['url(#m-without)', 'url(#m-hidden)']);
  expect(svg.querySelectorAll('#m-without .hatch').length).to.equal(1);
  expect(svg.querySelectorAll('#m-hidden .hatch').length).to.equal(2);
  // The class that was not picked out steps back.
  expect(
    [...svg.querySelectorAll('.shades use')].map((use) => use.classList.contains('back')),
  ).to.deep.equal([true, false]);
});
