import {expect} from '@open-wc/testing';
import {withinBounds} from '../../src/contract/within-bounds.js';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i += 1) value = [value];
  return value;
}

describe('withinBounds', () => {
  it('takes plain data up to twenty levels', () => {
    expect(withinBounds(nested(20))).to.equal(true);
    expect(withinBounds(nested(22))).to.equal(false);
    expect(withinBounds(nested(100_000))).to.equal(false);
  });

  it('refuses keys that mean something to JavaScript, at any level', () => {
    expect(withinBounds(JSON.parse('[{"a": {"__proto__": 1}}]'))).to.equal(false);
    expect(withinBounds({constructor: 1})).to.equal(false);
    expect(withinBounds({a: 'prototype'})).to.equal(true);
  });
});
