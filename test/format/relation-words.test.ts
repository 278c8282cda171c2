import {expect} from '@open-wc/testing';
import {relationKinds, relationWords} from '../../src/format/relation-words.js';

describe('relationWords', () => {
  it('says what the first does and what the second has', () => {
    expect(relationWords('represents').does).to.equal('is represented on');
    expect(relationWords('funds').has).to.equal('is funded by');
  });

  it('has different words for every kind', () => {
    const words = relationKinds.map((kind) => relationWords(kind).does);
    expect(new Set(words).size).to.equal(relationKinds.length);
  });
});
