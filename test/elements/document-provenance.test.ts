import {expect} from '@open-wc/testing';
import {documentProvenance} from '../../src/elements/document-provenance.js';

const head = {
  name: 'a',
  title: 'A\u202E document',
  language: 'en' as const,
  licenses: [{title: 'OGL', path: 'https://example.org/ogl'}],
  sources: [{title: 'Books', path: 'javascript:alert(1)'}],
  contributors: [
    {title: 'A. Author', role: 'author'},
    {title: 'A Council', role: 'publisher'},
    {title: 'B. Author'},
    {title: 'C. Clerk', role: 'wrangler'},
  ],
  version: '2',
  created: '2026-11-24',
};

describe('documentProvenance', () => {
  it('tells who made and who published the document, and when', () => {
    const made = documentProvenance(head);
    expect(made.authors).to.deep.equal(['A. Author', 'B. Author']);
    expect(made).to.include({publisher: 'A Council', version: '2', created: '2026-11-24'});
    expect(made.title).to.equal('A document');
    expect(made.language).to.equal('en');
  });

  it('links only where a chart may link to', () => {
    const {sources, licences} = documentProvenance(head);
    expect(sources).to.deep.equal([{title: 'Books'}]);
    expect(licences[0]?.path).to.equal('https://example.org/ogl');
  });

  it('leaves out what the document does not say', () => {
    const {version: _, created: __, ...rest} = head;
    const made = documentProvenance({...rest, contributors: []});
    expect(Object.keys(made).sort()).to.deep.equal([
      'authors',
      'language',
      'licences',
      'sources',
      'title',
    ]);
  });
});
