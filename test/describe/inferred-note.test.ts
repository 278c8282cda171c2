import {expect} from '@open-wc/testing';
import {inferredNote} from '../../src/describe/inferred-note.js';

describe('inferredNote', () => {
  it('counts relations that are our reading', () => {
    expect(inferredNote(0, 'en')).to.equal('');
    expect(inferredNote(1, 'en')).to.contain('1 relation is our reading');
    expect(inferredNote(12, 'en')).to.contain('12 relations are our reading');
  });
});
