import {expect, fixture, html} from '@open-wc/testing';
import {chosenRings} from '../../src/draw/chosen-rings.js';
import {smallMap} from '../support/small-map.js';

it('rings chosen and highlighted areas outside their shape, and fills them once more', async () => {
  const view = await smallMap({selected: 'A', highlight: ['C']});
  const svg = await fixture(
    html`<svg>${chosenRings(view, {outline: () => 'M0 0h1z', patterns: 'm'})}</svg>`,
  );
  expect(svg.querySelectorAll('.chosen-ring').length).to.equal(2);
  expect(svg.querySelector('.shades')?.getAttribute('fill')).to.contain('--vcse-class-b');
  expect(svg.querySelector('[fill="url(#m-hatch)"]')).to.not.equal(null);
});
