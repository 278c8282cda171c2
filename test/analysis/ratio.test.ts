import {expect} from '@open-wc/testing';
import type {Cell} from '../../src/analysis/cell.js';
import {ratio} from '../../src/analysis/ratio.js';

const value = (number: number): Cell => ({kind: 'value', value: number});
const hidden: Cell = {kind: 'suppressed', reason: 'c'};
const missing: Cell = {kind: 'missing', reason: 'x'};

describe('ratio', () => {
  it('divides the part by the whole', () => {
    expect(ratio(value(1), value(4))).to.deep.equal(value(0.25));
  });

  it('cannot divide by zero', () => {
    expect(ratio(value(1), value(0))).to.deep.equal({kind: 'missing', reason: 'z'});
  });

  it('is suppressed when either side is, and missing when either is', () => {
    expect(ratio(hidden, missing)).to.equal(hidden);
    expect(ratio(missing, hidden)).to.equal(hidden);
    expect(ratio(value(1), missing)).to.equal(missing);
    expect(ratio(missing, value(1))).to.equal(missing);
  });
});
