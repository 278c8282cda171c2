import {expect} from '@open-wc/testing';
import {wayBox, wayParts} from '../../src/draw/way.js';

const way = [
  [10, 40],
  [10, 5],
  [60, 5],
] as const;

describe('wayBox', () => {
  it('is around all points of a line', () => {
    expect(wayBox(way)).to.deep.equal({x: 10, y: 5, width: 50, height: 35});
  });
});

describe('wayParts', () => {
  it('has a part from each point to the next, and none for one point', () => {
    expect(wayParts(way)).to.deep.equal([
      [
        [10, 40],
        [10, 5],
      ],
      [
        [10, 5],
        [60, 5],
      ],
    ]);
    expect(wayParts(way.slice(0, 1))).to.deep.equal([]);
  });
});
