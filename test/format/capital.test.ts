import {expect} from '@open-wc/testing';
import {capital} from '../../src/format/capital.js';

describe('capital', () => {
  it('makes the first letter large and leaves the rest', () => {
    expect(capital('nHS bodies')).to.equal('NHS bodies');
    expect(capital('')).to.equal('');
  });
});
