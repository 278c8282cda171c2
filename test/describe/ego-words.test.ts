import {expect} from '@open-wc/testing';
import {egoWords} from '../../src/describe/ego-words.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';
import {textOf} from '../support/text-of.js';

describe('egoWords', () => {
  it('says who has most, what the largest gives, and what ten give together', async () => {
    const graph = await studyGraph('network-vcse-2018-19');
    const view = networkFigure(graph, askedOf({form: 'ego'}));
    expect(egoWords.heading(view)).to.equal(
      'Nuffield Health is paid by 51 commissioners, and leans on none of them',
    );
    expect(textOf(egoWords.sentence(view))).to.equal(
      'Nuffield Health has the most relations of any VCSE: 51 commissioners paid it £99.6M. The largest, Leeds, gave 11.0% of that; the ten largest gave 51.9%. All 51 are shown.',
    );
  });

  it('says of a payer what one takes, and how many have no other', async () => {
    const graph = await studyGraph('network-bradford-districts-2018-19');
    const view = networkFigure(graph, askedOf({form: 'ego', focus: 'E38000019'}));
    expect(egoWords.heading(view)).to.equal(
      'Bradford Districts pays 28 VCSEs, but one takes 39.5% of the money',
    );
    expect(textOf(egoWords.sentence(view))).to.contain('11 of the 28 have no other commissioner.');
    // The document holds one commissioner's circle: it cannot know who has most relations.
    expect(textOf(egoWords.sentence(view))).to.not.contain('most relations');
  });

  it('counts relations where no money is stated', async () => {
    const view = networkFigure(await allianceGraph(), askedOf({form: 'ego', focus: 'x'}));
    expect(egoWords.heading(view)).to.equal('X Charity has relations with 2 bodies');
    expect(textOf(egoWords.sentence(view))).to.equal(
      'X Charity has 2 relations with 2 bodies. All 2 are shown.',
    );
  });
});
