import {expect} from '@open-wc/testing';
import {columns} from '../../src/analysis/columns.js';

describe('columns', () => {
  it('counts from an edge up to the next, empty columns too', () => {
    expect(columns([5, 10, 31], 10)).to.deep.equal([
      {from: 0, to: 10, members: [0]},
      {from: 10, to: 20, members: [1]},
      {from: 20, to: 30, members: []},
      {from: 30, to: 40, members: [2]},
    ]);
  });

  it('puts 0.3 above the edge 0.3 although neither is exact', () => {
    expect(columns([0.1 + 0.2], 0.1)[0]?.from).to.equal(0.3);
  });

  it('has none for no values', () => {
    expect(columns([], 10)).to.deep.equal([]);
  });

  it('refuses a width that is no width or gives too many', () => {
    expect(() => columns([1], 0)).to.throw(RangeError, 'invalid column width: 0');
    expect(() => columns([0, 1000], 1)).to.throw(RangeError, 'it gives 1001 columns');
  });
});
