import {expect} from '@open-wc/testing';
import {realWords} from '../../src/describe/real-words.js';

it('says real terms and whose prices, and nothing of pounds as they were paid', () => {
  const base = {id: '2018-19', from: 2018 * 12 + 3, months: 12} as const;
  expect(realWords({base, source: 'An index'})).to.equal(' in real terms (2018-19 prices)');
  expect(realWords(undefined)).to.equal('');
});
