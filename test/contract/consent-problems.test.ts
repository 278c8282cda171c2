import {expect} from '@open-wc/testing';
import {consentProblems} from '../../src/contract/consent-problems.js';

describe('consentProblems', () => {
  it('lets nothing of a person stand whose consent was withdrawn', () => {
    const found: string[] = [];
    const rows = [
      {kind: 'quote', consent: 'given', text: 'It helped.'},
      {kind: 'quote', consent: 'withdrawn', text: 'It helped.', who: 'A carer'},
      {kind: 'quote', consent: 'withdrawn'},
      {kind: 'quote', consent: 'given'},
      {kind: 'video', consent: 'given', address: 'https://example.org/v'},
      {kind: 'audio', consent: 'given', address: 'https://example.org/a'},
    ];
    consentProblems({pointer: '/t', rows}, (at, text) => found.push(`${at} ${text}`));
    expect(found).to.deep.equal([
      '/t/1 consent was withdrawn, but text, who still stand there (expected none)',
      '/t/3 has neither text nor address (expected the words, or where they are)',
      '/t/4 is a video without captions (expected the address of its captions)',
      '/t/5 is a recording without transcript (expected the address of its transcript)',
    ]);
  });
});
