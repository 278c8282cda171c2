import {expect} from '@open-wc/testing';
import {reachAxes} from '../../src/draw/reach-axes.js';
import {reachOf} from '../support/reach-of.js';

const heights = {top: 100, floor: 600, headroom: 40, footroom: 10};
const size = {width: 960, em: 1};

describe('reachAxes', () => {
  it('puts equal multiples equally far apart in multiples', () => {
    const view = reachOf([
      [1e8, 40],
      [1e6, 1],
      [1e4, 2],
    ]);
    const {x, y} = reachAxes(view, size, heights);
    const [wide, one, two] = view.ordered.map(x);
    expect((two ?? 0) - (one ?? 0)).to.be.closeTo(
      ((wide ?? 0) - (one ?? 0)) * (Math.log(2) / Math.log(40)),
      1e-6,
    );
    expect(y(1e4) - y(1e6)).to.be.closeTo(y(1e6) - y(1e8), 1e-6);
    expect([y(1e8), y(1e4)]).to.deep.equal([140, 590]);
  });

  it('puts equal differences equally far apart on equal steps, from zero', () => {
    const {y} = reachAxes(
      reachOf(
        [
          [100, 3],
          [50, 2],
        ],
        {scale: 'linear'},
      ),
      size,
      heights,
    );
    expect(y(0)).to.equal(600);
    expect(y(0) - y(50)).to.be.closeTo(y(50) - y(100), 1e-9);
  });

  it('has the bands meet, from the left edge to the right', () => {
    for (const form of ['reach', 'dependence'] as const) {
      const view = reachOf(
        [
          [1e6, 40, 0.2],
          [1e5, 2, 0.9],
          [1e4, 1, 1],
        ],
        {form},
      );
      const {bands, left} = reachAxes(view, size, heights);
      expect(bands[0]?.[0]).to.equal(left);
      expect(bands.at(-1)?.[1]).to.equal(960);
      bands.slice(1).forEach(([from], i) => expect(from).to.be.closeTo(bands[i]?.[1] ?? NaN, 1e-9));
    }
  });

  it('shows on a phone the round numbers before the others', () => {
    const view = reachOf([
      [1e8, 51],
      [25_000, 1],
    ]);
    const {xTicks} = reachAxes(view, {width: 360, em: 1}, heights);
    expect(xTicks.map(({text}) => text)).to.include.members(['1', '2', '5', '10', '20', '50']);
  });

  it('has a tick for a round sum just over the highest', () => {
    const {yTicks} = reachAxes(
      reachOf([
        [99.6e6, 51],
        [25_000, 1],
      ]),
      size,
      heights,
    );
    expect(yTicks.map(({text}) => text)).to.deep.equal(['£100,000', '£1M', '£10M', '£100M']);
  });
});
