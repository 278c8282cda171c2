import {expect} from '@open-wc/testing';
import {lengthWord} from '../../src/describe/length-word.js';

it('is the word for one period', () => {
  expect(lengthWord({length: 'quarters', language: 'en'})).to.equal('quarter');
});
