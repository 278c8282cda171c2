import {expect} from '@open-wc/testing';
import {levelsWords} from '../../src/describe/levels-words.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, smallAlliances} from '../support/small-network.js';
import {textOf} from '../support/text-of.js';

describe('levelsWords', () => {
  it('tells who is in most alliances, what hulls say, and what is stated of money', async () => {
    const view = networkFigure(await allianceGraph(), askedOf({form: 'levels'}));
    expect(levelsWords.heading(view)).to.equal('Hub Charity joins two alliances in Smallplace');
    expect(textOf(levelsWords.sentence(view))).to.equal(
      '7 bodies and 7 relations in 2 alliances, on 3 levels. Alliance One has the most relations (3). 3 memberships are shown by the boxes around members, not by lines. Money is stated for 1 relation; the largest is £40,000 from National Fund to Alliance One. 1 relation is our reading of the source and drawn weaker. As of 2022: do not read it as today’s.',
    );
  });

  it('says which bodies are members of each other in a circle', async () => {
    const document = smallAlliances();
    (document.resources[1]?.data as object[]).push(
      {from: 'one', to: 'two', kind: 'member'},
      {from: 'two', to: 'x', kind: 'member'},
    );
    const view = networkFigure(await allianceGraph(document), askedOf({form: 'levels'}));
    expect(textOf(levelsWords.sentence(view))).to.contain(
      'Alliance One, Partnership Two and X Charity are each a member of the next, in a circle: which of them stands above the others is not known.',
    );
  });

  it('counts what a filter leaves out', async () => {
    const view = networkFigure(await allianceGraph(), askedOf({form: 'levels', kinds: ['funds']}));
    expect(levelsWords.heading(view)).to.equal('Alliance One has the most relations: 3 of 7');
    expect(textOf(levelsWords.sentence(view))).to.contain('Showing funding: 1 of 7 relations');
  });
});
