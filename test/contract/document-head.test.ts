import {expect} from '@open-wc/testing';
import {documentHead} from '../../src/contract/document-head.js';

describe('documentHead', () => {
  it('takes the top level of a document, English and without contributors unless it says so', () => {
    const head = {
      $schema: 'x/spend.v1.json',
      name: 'small',
      title: 'Small',
      licenses: [{title: 'OGL'}],
      sources: [{title: 'Books'}],
    };
    const {$schema: _, ...kept} = head;
    expect(documentHead(head)).to.deep.equal({...kept, language: 'en', contributors: []});
    const told = {...head, language: 'cy' as const, version: '2', created: '2026-11-24'};
    expect(documentHead(told)).to.include({language: 'cy', version: '2', created: '2026-11-24'});
  });
});
