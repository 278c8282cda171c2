import {expect} from '@open-wc/testing';
import {networkSubtitle} from '../../src/describe/network-subtitle.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, spendGraph} from '../support/small-network.js';

describe('networkSubtitle', () => {
  it('says what is shown, of which place, when, and what width means', async () => {
    const graph = await spendGraph();
    const of = (own: object) => networkSubtitle(networkFigure(graph, askedOf(own)));
    expect(of({})).to.equal(
      'Payments by commissioners to VCSEs, England, 2018-19. Line width shows money.',
    );
    expect(of({form: 'ego', focus: 'S1'})).to.contain('to The First Charity Limited, England');
    expect(of({form: 'ego', focus: 'A'})).to.contain('Payments by Eastshire to VCSEs');
    expect(networkSubtitle(networkFigure(await allianceGraph(), askedOf()))).to.contain(
      'Alliances of Smallplace, 2022.',
    );
  });
});
