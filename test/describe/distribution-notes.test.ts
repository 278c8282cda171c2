import {expect} from '@open-wc/testing';
import {distributionNotes} from '../../src/describe/distribution-notes.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('distributionNotes', () => {
  it('counts those without a figure by why', () => {
    const view = figureOfAmounts('ranked', [2, 1]);
    const withheld = [
      {id: 'X', name: 'X', kind: 'missing'},
      {id: 'Y', name: 'Y', kind: 'suppressed'},
      {id: 'Z', name: 'Z', kind: 'suppressed'},
    ] as const;
    expect(distributionNotes({...view, withheld})).to.deep.equal([
      '1 of 5 commissioners has no figure.',
      '2 of 5 commissioners are not published, to protect privacy.',
    ]);
    expect(distributionNotes(view)).to.deep.equal([]);
  });
});
