import {expect} from '@open-wc/testing';
import {illustrativeNote} from '../../src/describe/illustrative-note.js';

describe('illustrativeNote', () => {
  it('says when figures are made up', () => {
    expect(illustrativeNote(true, 'en')[0]).to.contain('Illustrative');
    expect(illustrativeNote(false, 'en')).to.deep.equal([]);
  });
});
