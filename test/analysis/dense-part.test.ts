import {expect} from '@open-wc/testing';
import {densePart} from '../../src/analysis/dense-part.js';

describe('densePart', () => {
  const links = [
    {a: 0, b: 10},
    {a: 0, b: 11},
    {a: 1, b: 10},
    {a: 1, b: 11},
    {a: 2, b: 11},
    {a: 3, b: 12},
  ];

  it('keeps the rows and columns that share most', () => {
    const {rows, columns, filled} = densePart(links, {rows: 2, columns: 2});
    expect([...rows].sort()).to.deep.equal([0, 1]);
    expect([...columns].sort()).to.deep.equal([10, 11]);
    expect(filled).to.equal(4);
  });

  it('keeps everything that there is room for, each pair once', () => {
    const {rows, columns, filled} = densePart([...links, {a: 0, b: 10}], {rows: 9, columns: 9});
    expect(rows.length).to.equal(4);
    expect(columns.length).to.equal(3);
    expect(filled).to.equal(6);
  });

  it('finds what peeling alone misses', () => {
    // Peeling keeps two of the pairs.
    const pairs = [
      {a: 0, b: 12},
      {a: 2, b: 10},
      {a: 3, b: 10},
      {a: 3, b: 11},
    ];
    const {rows, columns, filled} = densePart(pairs, {rows: 2, columns: 2});
    expect([...rows].sort()).to.deep.equal([2, 3]);
    expect([...columns].sort()).to.deep.equal([10, 11]);
    expect(filled).to.equal(3);
  });

  it('is empty where there is no relation', () => {
    expect(densePart([], {rows: 2, columns: 2})).to.deep.equal({rows: [], columns: [], filled: 0});
  });
});
