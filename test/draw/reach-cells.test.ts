import {expect} from '@open-wc/testing';
import {reachCells} from '../../src/draw/reach-cells.js';
import {reachOf} from '../support/reach-of.js';

describe('reachCells', () => {
  const axes = {
    left: 0,
    floor: 100,
    y: (pounds: number) => 100 - pounds,
    x: ({commissioners}: {commissioners: number}) => commissioners * 20,
    aside: () => 8,
  };

  it('hold those of one column that are closer than ten pixels', () => {
    const {ordered} = reachOf([
      [55, 1],
      [9, 1],
      [4, 1],
      [3, 2],
    ]);
    expect(reachCells(ordered, axes)).to.deep.equal([
      {members: [0], x: 20, y: 45, half: 4.5},
      {members: [1, 2], x: 20, y: 95, half: 4.5},
      {members: [3], x: 40, y: 95, half: 4.5},
    ]);
  });

  it('join columns that are too narrow', () => {
    const {ordered} = reachOf([
      [9, 1],
      [4, 2],
      [3, 3],
    ]);
    const narrow = {
      ...axes,
      x: ({commissioners}: {commissioners: number}) => commissioners * 4,
      aside: () => 2,
    };
    expect(reachCells(ordered, narrow).map(({members}) => members)).to.deep.equal([[0, 1], [2]]);
  });
});
