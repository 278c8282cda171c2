import {expect} from '@open-wc/testing';
import type {Cell} from '../../src/analysis/cell.js';
import {sumOfCells} from '../../src/analysis/sum-of-cells.js';

const three: Cell = {kind: 'value', value: 3};
const missing: Cell = {kind: 'missing', reason: 'x'};
const hidden: Cell = {kind: 'suppressed', reason: 'c'};

describe('sumOfCells', () => {
  it('adds up numbers that are all known', () => {
    expect(sumOfCells([three, {kind: 'value', value: 4}])).to.deep.equal({kind: 'value', value: 7});
  });

  it('has no sum where one is not known, and says so of a hidden one first', () => {
    expect(sumOfCells([three, missing])).to.deep.equal(missing);
    expect(sumOfCells([missing, hidden, three])).to.deep.equal(hidden);
    expect(sumOfCells([])).to.deep.equal(missing);
  });
});
