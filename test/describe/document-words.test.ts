import {expect} from '@open-wc/testing';
import {illustrativeNote, sourceRuns} from '../../src/describe/document-words.js';

describe('words of a document', () => {
  it('name and link its sources, and name its licences', () => {
    const runs = sourceRuns({
      title: '',
      period: '',
      notes: [],
      authors: [],
      sources: [{title: 'A', path: 'https://example.org/'}, {title: 'B'}],
      licences: [{title: 'OGL'}],
    });
    expect(runs).to.deep.equal([
      {text: 'A', href: 'https://example.org/'},
      {text: '; '},
      {text: 'B'},
      {text: '. Licence: OGL.'},
    ]);
  });

  it('say first when figures are made up', () => {
    expect(illustrativeNote(true)[0]).to.contain('Illustrative');
    expect(illustrativeNote(false)).to.deep.equal([]);
  });
});
