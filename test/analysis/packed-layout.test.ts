import {expect} from '@open-wc/testing';
import {packedLayout} from '../../src/analysis/packed-layout.js';
import {worked} from '../support/worked.js';

describe('packedLayout', () => {
  it('sets parts that do not hang together beside each other, none over another', () => {
    const links = [
      {a: 0, b: 1},
      {a: 1, b: 2},
      {a: 3, b: 4},
    ];
    const places = worked(packedLayout(6, links));
    const box = (part: readonly number[]) => {
      const xs = part.map((body) => places[body]?.[0] ?? NaN);
      const ys = part.map((body) => places[body]?.[1] ?? NaN);
      return {l: Math.min(...xs), r: Math.max(...xs), t: Math.min(...ys), b: Math.max(...ys)};
    };
    const boxes = [[0, 1, 2], [3, 4], [5]].map(box);
    boxes.forEach((one, at) => {
      for (const other of boxes.slice(at + 1)) {
        const apart = one.r < other.l || other.r < one.l || one.b < other.t || other.b < one.t;
        expect(apart).to.equal(true);
      }
    });
    expect(Math.min(...places.flat())).to.equal(0);
  });

  it('gives a place to nobody when there is nobody', () => {
    expect(worked(packedLayout(0, []))).to.deep.equal([]);
  });
});
