import {expect} from '@open-wc/testing';
import {spoken} from '../../src/describe/spoken.js';

describe('spoken', () => {
  it('says per cent and million in words', () => {
    expect(spoken('£14.3M, 21% of it; £20')).to.equal('£14.3 million, 21 per cent of it; £20');
  });
});
