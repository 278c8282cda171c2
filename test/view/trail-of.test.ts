import {expect} from '@open-wc/testing';
import {trailOf} from '../../src/view/trail-of.js';

const steps = [
  {journey: 0, from: 0, to: 1},
  {journey: 0, from: 1, to: 2},
  {journey: 0, from: 1, to: 3},
  {journey: 0, from: 0, to: 4},
  {journey: 1, from: 1, to: 2},
];

describe('trailOf', () => {
  it('leads back to the start and on to every end, in one journey', () => {
    expect(trailOf(steps, 0)).to.deep.equal([0, 1, 2]);
    expect(trailOf(steps, 2)).to.deep.equal([0, 2]);
    expect(trailOf(steps, 4)).to.deep.equal([4]);
    expect(trailOf(steps, 9)).to.deep.equal([]);
  });
});
