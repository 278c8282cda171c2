import {expect} from '@open-wc/testing';
import {networkNotes} from '../../src/describe/network-notes.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, smallAlliances, spendGraph} from '../support/small-network.js';

describe('networkNotes', () => {
  it('tells what was merged, set aside, added and read between the lines', async () => {
    const document = smallAlliances();
    Object.assign((document.resources[0]?.data as object[])[6] ?? {}, {alsoKnownAs: ['x']});
    (document.resources[1]?.data as object[]).push({
      from: 'n',
      to: 'one',
      kind: 'funds',
      amount: 1,
    });
    const notes = networkNotes(networkFigure(await allianceGraph(document), askedOf())).join(' ');
    expect(notes).to.contain(
      '1 body stands in the data under a second identifier and is drawn as one (Zed Group with X Charity).',
    );
    expect(notes).to.contain('1 relation of a body with itself is left out of the drawing');
    expect(notes).to.contain(
      '1 row repeats another’s bodies, kind and period: the amounts are added.',
    );
    expect(notes).to.contain('1 relation is our reading of the source and drawn weaker.');
  });

  it('says what a relation of spending is, and that legal endings are left off', async () => {
    const notes = networkNotes(networkFigure(await spendGraph(), askedOf())).join(' ');
    expect(notes).to.contain('A relation is one or more payments of £5 or more.');
    expect(notes).to.contain('Legal endings such as Limited and CIC are left off');
    expect(notes).to.contain('Eastshire rests on 11 months.');
  });
});
