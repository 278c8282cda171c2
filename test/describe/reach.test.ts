import {expect} from '@open-wc/testing';
import {describeReach} from '../../src/describe/reach.js';
import {addMessages} from '../../src/format/messages.js';
import {messages as common} from '../../src/words/cy/common.js';
import {messages} from '../../src/words/cy/reach.js';
import {reachItemWords} from '../../src/describe/reach-item.js';
import {reachView} from '../../src/elements/reach-view.js';
import {reachAsked, reachOf} from '../support/reach-of.js';
import {studySpend} from '../support/study-spend.js';

const said = (runs: readonly {readonly text: string}[]) => runs.map(({text}) => text).join('');

describe('describeReach', () => {
  it('says of the study who works for one commissioner, who for many, and where Marie Curie is', async () => {
    const spend = await studySpend('vcse-suppliers-2018-19');
    const view = reachView(spend, reachAsked({highlight: ['GB-CHC-207994']}));
    if (!view) throw new Error('no figure');
    const words = describeReach(view);
    expect(words.heading).to.equal(
      'Most organisations work for one commissioner; only 8 are both large and widespread',
    );
    expect(said(words.sentence)).to.equal(
      '755 of 1,051 organisations were paid by just one commissioner. 21 were paid by 10 or more. ' +
        'Nuffield Health received the most: £99.6M. It had the most commissioners too: 51. ' +
        'Marie Curie received £14.3M from 28 commissioners; the one that paid most gave 21% of that.',
    );
    expect(words.subtitle).to.equal(
      'Money paid to each of 1,051 voluntary organisations, and how many commissioners paid it, England, 2018-19',
    );
  });

  it('says of the study how many depend on one although several pay', async () => {
    const spend = await studySpend('vcse-suppliers-2018-19');
    const view = reachView(spend, reachAsked({form: 'dependence'}));
    if (!view) throw new Error('no figure');
    const words = describeReach(view);
    expect(words.heading).to.equal(
      'Even with several commissioners, 228 of 296 organisations get half or more of their money from one',
    );
    expect(said(words.sentence)).to.contain(
      '755 of 1,051 organisations have one commissioner only.',
    );
    expect(said(words.sentence)).to.contain(
      'Marie Stopes International depends least on one: 4.5%.',
    );
  });

  it('names another when the richest is not the widest, and says so when several are equal', () => {
    const other = said(
      describeReach(
        reachOf([
          [90, 1],
          [10, 4],
        ]),
      ).sentence,
    );
    expect(other).to.contain(
      'Charity 0 received the most: £90 from 1 commissioner. Charity 1 had the most commissioners: 4.',
    );
    const equal = said(
      describeReach(
        reachOf([
          [90, 4],
          [10, 4],
        ]),
      ).sentence,
    );
    expect(equal).to.contain('from 4 commissioners. The most commissioners that any had: 4.');
  });

  it('names the one commissioner of a highlighted supplier where the document does', () => {
    const view = reachOf([[90, 1]], {highlight: ['S0']});
    const [item] = view.ordered;
    if (!item) throw new Error('no item');
    const payers = [{id: 'A', name: 'Leeds', amount: 90}];
    expect(said(describeReach({...view, ordered: [{...item, payers}]}).sentence)).to.contain(
      'Charity 0 received £90 from Leeds.',
    );
  });

  it('has a heading for a figure in which nobody is large and widespread, or has several commissioners', () => {
    expect(describeReach(reachOf([[90, 1]])).heading).to.contain(
      'none is both large and widespread',
    );
    expect(describeReach(reachOf([[90, 1, 1]], {form: 'dependence'})).heading).to.equal(
      'Every organisation depends on one commissioner',
    );
  });

  it('reads differently in multiples, on equal steps, and for dependence', () => {
    const reading = (options: Parameters<typeof reachOf>[1]) =>
      describeReach(reachOf([[90, 2, 0.5]], options)).reading;
    expect(reading({})).to.contain('10 times more money');
    expect(reading({scale: 'linear'})).to.contain('a square holds several');
    expect(reading({form: 'dependence'})).to.contain('a larger part from the one commissioner');
  });

  it('speaks Welsh', async () => {
    addMessages('cy', common);
    addMessages('cy', messages);
    const spend = await studySpend('vcse-suppliers-2018-19');
    const view = reachView(spend, reachAsked({highlight: ['GB-CHC-207994'], language: 'cy'}));
    if (!view) throw new Error('no figure');
    const words = describeReach(view);
    expect(words.heading).to.equal(
      'Mae’r rhan fwyaf o’r sefydliadau yn gweithio i un comisiynydd; dim ond 8 sy’n fawr ac yn eang eu cyrhaeddiad',
    );
    expect(said(words.sentence)).to.equal(
      'Cafodd 755 o 1,051 o sefydliadau eu talu gan un comisiynydd yn unig. Cafodd 21 eu talu gan 10 neu fwy. ' +
        'Nuffield Health a gafodd fwyaf: £99.6M. Yno hefyd yr oedd y nifer fwyaf o gomisiynwyr: 51. ' +
        'Cafodd Marie Curie £14.3M gan 28 o gomisiynwyr; rhoddodd yr un a dalodd fwyaf 21% o hynny.',
    );
    expect(reachItemWords(view, 0).label).to.equal(
      '1 o 1,051: Nuffield Health, £99.6 miliwn gan 51 o gomisiynwyr, 11 y cant o’i arian gan y mwyaf, safle 1 yn ôl arian, safle 1 yn ôl cyrhaeddiad',
    );
  });
});
