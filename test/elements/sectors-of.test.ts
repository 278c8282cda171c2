import {expect} from '@open-wc/testing';
import {sectorsOf} from '../../src/elements/sectors-of.js';

describe('sectorsOf', () => {
  it('reads sectors, all but the public ones, and all', () => {
    expect(sectorsOf('nhs local-authority')).to.deep.equal(['nhs', 'local-authority']);
    expect(sectorsOf('independent')).to.equal('independent');
    expect(sectorsOf('all')).to.deep.equal([]);
    expect(() => sectorsOf('vsce')).to.throw(RangeError, 'invalid sector: "vsce" (expected vcse,');
  });
});
