import {expect} from '@open-wc/testing';
import {svg, html} from 'lit';
import {divergingBar, divergingParts, divergingReach} from '../../src/draw/diverging.js';
import {rendered} from '../support/rendered.js';

const left = [
  {size: 0.2, look: 'light'},
  {size: 0.1, look: 'strong'},
];
const right = [{size: 0.4, look: 'other'}];

describe('divergingParts', () => {
  it('goes outwards from the line on both sides', () => {
    expect(
      divergingParts(left, right).map(({from, to}) =>
        [from, to].map((end) => Math.round(100 * end) || 0),
      ),
    ).to.deep.equal([
      [-20, 0],
      [-30, -20],
      [0, 40],
    ]);
  });

  it('has half of the middle on either side', () => {
    const [middle, , , last] = divergingParts(left, right, {size: 0.2, look: 'middle'});
    expect(middle).to.deep.equal({from: -0.1, to: 0.1, look: 'middle'});
    expect(last?.to).to.be.closeTo(0.5, 1e-12);
  });
});

describe('divergingReach', () => {
  it('is the longest of all bars on either side, and never less than what is asked', () => {
    const bars = [divergingParts(left, right), divergingParts([{size: 0.5, look: 'light'}], [])];
    expect(divergingReach(bars, 0.1)).to.deep.equal({left: 0.5, right: 0.4});
    expect(divergingReach([], 0.1)).to.deep.equal({left: 0.1, right: 0.1});
  });
});

describe('divergingBar', () => {
  it('writes figures where they have room', async () => {
    const bar = divergingBar(divergingParts(left, right), {
      x: (value) => 200 + 100 * value,
      y: 0,
      height: 20,
      em: 1,
      figure: (size) => String(Math.round(100 * size)),
    });
    const box = await rendered(html`<svg>${svg`${bar}`}</svg>`);
    expect(box.querySelectorAll('rect').length).to.equal(3);
    expect([...box.querySelectorAll('text')].map(({textContent}) => textContent)).to.deep.equal([
      '40',
    ]);
  });
});
