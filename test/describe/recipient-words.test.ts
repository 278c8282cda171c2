import {expect} from '@open-wc/testing';
import {recipientWords} from '../../src/describe/recipient-words.js';

describe('recipientWords', () => {
  it('names a category before sectors', () => {
    const measure = {name: 'share', unit: 'share', sectors: ['nhs']} as const;
    expect(recipientWords(measure)).to.equal('NHS bodies');
    expect(recipientWords({...measure, category: {id: 'gp', title: 'general practice'}})).to.equal(
      'general practice',
    );
  });
});
