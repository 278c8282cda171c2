import {expect} from '@open-wc/testing';
import {stressLayout} from '../../src/analysis/stress-layout.js';
import {worked} from '../support/worked.js';
import {randomLinks} from '../support/random-links.js';

const away = (one: readonly [number, number] = [0, 0], other: readonly [number, number] = [0, 0]) =>
  Math.hypot(one[0] - other[0], one[1] - other[1]);

/** Three bodies around a fourth. */
const STAR = [
  [-0.002, 0.014],
  [-0.101, -1.037],
  [-0.876, 0.597],
  [0.979, 0.427],
];

describe('stressLayout', () => {
  it('lays a row of four out as a row, one step a link, lying', () => {
    const places = worked(
      stressLayout(
        4,
        [0, 1, 2].map((a) => ({a, b: a + 1})),
      ),
    );
    expect(away(places[0], places[1])).to.be.closeTo(1, 0.1);
    expect(away(places[0], places[3])).to.be.closeTo(3, 0.2);
    for (const [, y] of places) expect(Math.abs(y)).to.be.below(0.25);
  });

  it('gives the same places every time, to the last digit', () => {
    const links = [
      ...randomLinks({count: 60, links: 90, seed: 5}),
      ...[...Array(59).keys()].map((a) => ({a, b: a + 1})),
    ];
    expect(worked(stressLayout(60, links))).to.deep.equal(worked(stressLayout(60, links)));
  });

  it('gives the places that were written down when it was made: the same in every engine', () => {
    const star = [1, 2, 3].map((b) => ({a: 0, b}));
    expect(worked(stressLayout(4, star))).to.deep.equal(STAR);
  });

  it('keeps bodies of a large network apart', () => {
    const links = [...Array(600).keys()].map((b) => ({a: Math.floor(b / 6), b: b + 1}));
    const places = worked(stressLayout(601, links));
    let nearest = Infinity;
    places.forEach((one, at) => {
      for (const other of places.slice(at + 1)) nearest = Math.min(nearest, away(one, other));
    });
    expect(nearest).to.be.above(0.1);
  });

  it('rests often', () => {
    let rests = 0;
    const work = stressLayout(
      300,
      [...Array(299).keys()].map((a) => ({a, b: a + 1})),
    );
    while (!work.next().done) rests += 1;
    expect(rests).to.be.above(100);
  });

  it('places one body in the middle', () => {
    expect(worked(stressLayout(1, []))).to.deep.equal([[0, 0]]);
  });
});
