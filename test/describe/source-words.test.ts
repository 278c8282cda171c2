import {expect} from '@open-wc/testing';
import {sourceWords} from '../../src/describe/source-words.js';

describe('sourceWords', () => {
  it('links sources that have an address, and names the licences', () => {
    const runs = sourceWords({
      title: 'T',
      period: '2020',
      notes: [],
      sources: [{title: 'One', path: 'https://example.org/'}, {title: 'Two'}],
      licences: [{title: 'Open'}],
    });
    expect(runs).to.deep.equal([
      {text: 'One', href: 'https://example.org/'},
      {text: '; '},
      {text: 'Two'},
      {text: '. Licence: Open.'},
    ]);
  });
});
