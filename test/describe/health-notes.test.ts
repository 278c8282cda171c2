import {expect} from '@open-wc/testing';
import {distributionNotes} from '../../src/describe/distribution-notes.js';
import {healthNotes} from '../../src/describe/health-notes.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('healthNotes', () => {
  const view = figureOfAmounts('ranked', [2, 1]);
  const of = (health?: {readonly complete?: number; readonly unmatched?: number}) =>
    healthNotes({...view.provenance, ...(health ? {health} : {})}, 'en');

  it('says how whole the figures are, in one note', () => {
    expect(of({complete: 0.969, unmatched: 0.0027})).to.deep.equal([
      'Complete 96.9%; 0.3% of the money unmatched.',
    ]);
  });

  it('says what is known, and nothing where nothing is', () => {
    expect(of({complete: 1})).to.deep.equal(['Complete 100%.']);
    expect(of({unmatched: 0})).to.deep.equal(['0% of the money unmatched.']);
    expect(of({})).to.deep.equal([]);
    expect(of()).to.deep.equal([]);
  });

  it('stands before the document’s own notes', () => {
    const provenance = {...view.provenance, health: {complete: 0.5}, notes: ['Of one year.']};
    expect(distributionNotes({...view, provenance})).to.deep.equal([
      'Complete 50.0%.',
      'Of one year.',
    ]);
  });
});
