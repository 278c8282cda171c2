import {expect} from '@open-wc/testing';
import {placeTooltip} from '../../src/elements/place-tooltip.js';

const tip = {width: 200, height: 60};
const bounds = {width: 900, height: 500};
const bar = {x: 400, y: 300, width: 4, height: 200};

describe('placeTooltip', () => {
  it('puts the tooltip above its mark and to the right, clear of the mark', () => {
    expect(placeTooltip(tip, bar, [], bounds)).to.deep.equal({x: 388, y: 226, ...tip});
  });

  it('goes to the left when the right is taken', () => {
    const label = {x: 420, y: 200, width: 150, height: 80};
    expect(placeTooltip(tip, bar, [label], bounds).x).to.equal(216);
  });

  it('stays inside the drawing at its left and right ends', () => {
    expect(placeTooltip(tip, {...bar, x: 0}, [], bounds).x).to.equal(0);
    expect(placeTooltip(tip, {...bar, x: 896}, [], bounds).x).to.equal(700);
  });

  it('stands beside a mark that fills the whole height', () => {
    const tall = {x: 400, y: 0, width: 4, height: 500};
    const box = placeTooltip(tip, tall, [], bounds);
    expect(box.x >= 404 || box.x + box.width <= 400).to.equal(true);
  });
});
