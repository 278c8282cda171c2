import {expect} from '@open-wc/testing';
import {withoutNumber} from '../../src/format/without-number.js';

describe('withoutNumber', () => {
  it('tells what is hidden from what is not there', () => {
    expect(withoutNumber('suppressed')).to.equal('not published, to protect privacy');
    expect(withoutNumber('missing')).to.equal('no figure');
  });
});
