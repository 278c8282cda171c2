import {expect, fixture, html} from '@open-wc/testing';
import {classLetters} from '../../src/draw/class-letters.js';
import {smallMap} from '../support/small-map.js';

it('writes a class’s letter where there is room, and none without a class', async () => {
  const view = await smallMap();
  const spot = {x: 10, y: 10, room: 8};
  const spots = [
    {...spot, item: 0},
    {...spot, item: 1, room: 6},
    {...spot, item: 3},
  ];
  const svg = await fixture(html`<svg>${classLetters(view, {spots})}</svg>`);
  expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).to.deep.equal(['B']);
});
