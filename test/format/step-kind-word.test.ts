import {expect} from '@open-wc/testing';
import {stepKindWord} from '../../src/format/step-kind-word.js';

describe('stepKindWord', () => {
  it('has words for kinds of steps', () => {
    expect(stepKindWord('left', 'en')).to.equal('gave up');
    expect(stepKindWord('self-referral', 'en')).to.equal('went by themselves');
  });
});
