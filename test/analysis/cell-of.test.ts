import {expect} from '@open-wc/testing';
import {cellOf} from '../../src/analysis/cell-of.js';

describe('cellOf', () => {
  it('keeps values, and why there is none', () => {
    expect(cellOf(0, 'p')).to.deep.equal({kind: 'value', value: 0});
    expect(cellOf(null, 'c')).to.deep.equal({kind: 'suppressed', reason: 'c'});
    expect(cellOf(null, 'low')).to.deep.equal({kind: 'suppressed', reason: 'low'});
    expect(cellOf(null, 'x')).to.deep.equal({kind: 'missing', reason: 'x'});
    expect(cellOf(undefined)).to.deep.equal({kind: 'missing', reason: 'x'});
  });
});
