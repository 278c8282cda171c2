import {expect} from '@open-wc/testing';
import {markWord} from '../../src/describe/mark-word.js';

it('is the word for what qualifies a number', () => {
  expect(markWord('provisional', 'en')).to.equal('provisional');
});
