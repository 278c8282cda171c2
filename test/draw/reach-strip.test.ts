import {expect} from '@open-wc/testing';
import {reachStrip} from '../../src/draw/reach-strip.js';
import {reachOf} from '../support/reach-of.js';

const view = reachOf([
  [60, 20],
  [20, 5],
  [10, 2],
  [6, 1],
  [4, 1],
]);
const words = (bands: readonly (readonly [number, number])[], width: number) =>
  reachStrip(view, bands, {left: 60, width, em: 1}).labels.map(({text}) => text);

describe('reachStrip', () => {
  it('says over each band how many it holds and their part of the money', () => {
    const bands = [
      [60, 260],
      [260, 460],
      [460, 660],
      [660, 960],
    ] as const;
    expect(words(bands, 960)).to.deep.equal([
      '1 commissioner',
      '2 organisations',
      '10% of the money',
      '2 or 3',
      '1 organisation',
      '10% of the money',
      '4 to 9',
      '1 organisation',
      '20% of the money',
      '10 or more',
      '1 organisation',
      '60% of the money',
    ]);
  });

  it('says only the numbers where there is no room, and below what they are', () => {
    const bands = [
      [60, 120],
      [120, 180],
      [180, 240],
      [240, 360],
    ] as const;
    const short = words(bands, 360);
    expect(short.slice(0, 3)).to.deep.equal(['Only 1', '2', '10%']);
    expect(short.slice(12).join(' ')).to.equal('Number of organisations and share of the money');
  });

  it('becomes a sentence where bands are too narrow for numbers', () => {
    const bands = [
      [60, 70],
      [70, 80],
      [80, 90],
      [90, 360],
    ] as const;
    expect(words(bands, 360).join(' ')).to.contain(
      '1 commissioner: 2, 10%; 2 or 3: 1, 10%; 4 to 9: 1, 20%; 10 or more: 1, 60%',
    );
  });

  it('names the bands of dependence', () => {
    const dependence = reachOf(
      [
        [60, 2, 0.4],
        [20, 3, 0.5],
        [10, 1, 1],
      ],
      {form: 'dependence'},
    );
    const bands = [
      [60, 400],
      [400, 700],
      [700, 960],
    ] as const;
    const said = reachStrip(dependence, bands, {left: 60, width: 960, em: 1}).labels.map(
      ({text}) => text,
    );
    expect([said[0], said[3], said[6]]).to.deep.equal([
      'Under 50% from the largest',
      '50% or more from the largest',
      'One commissioner only',
    ]);
  });
});
