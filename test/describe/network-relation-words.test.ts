import {expect} from '@open-wc/testing';
import {networkRelationWords} from '../../src/describe/network-relation-words.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, spendGraph} from '../support/small-network.js';

describe('networkRelationWords', () => {
  it('gives both directions: the part of what one gave and of what the other received', async () => {
    const view = networkFigure(await spendGraph(), askedOf());
    expect(networkRelationWords(view, 0)).to.deep.equal([
      'Eastshire pays First Charity £50 in 2 payments.',
      'That is 71.4% of all it paid here, and 83.3% of all First Charity received.',
    ]);
  });

  it('says what is our reading, what goes both ways, and the note', async () => {
    const view = networkFigure(await allianceGraph(), askedOf());
    expect(networkRelationWords(view, 5)).to.deep.equal([
      'Council advises Zed Group (our reading).',
      'Note: Read between the lines.',
    ]);
    expect(networkRelationWords(view, 6)).to.deep.equal([
      'X Charity works with Zed Group (both ways).',
    ]);
  });
});
