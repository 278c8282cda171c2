import {expect} from '@open-wc/testing';
import {describeQuartiles} from '../../src/describe/quartiles-words.js';
import {scorecardItemWords} from '../../src/describe/scorecard-item.js';
import {scorecardQuartiles} from '../../src/elements/scorecard-quartiles.js';
import {addMessages} from '../../src/format/messages.js';
import {messages as common} from '../../src/words/cy/common.js';
import {messages} from '../../src/words/cy/scorecard.js';
import {exampleScorecard, measuresAt, plainOptions, scorecardAt} from '../support/scorecards.js';

describe('scorecardItemWords', () => {
  it('says figure, target, status, place and change, as they are spoken', async () => {
    const view = await measuresAt(exampleScorecard);
    const at = view.items.findIndex(({id}) => id === 'board-seats');
    expect(scorecardItemWords(view, at).label).to.equal(
      'Board seats held by VCSEs: 18.5 per cent, Target 20.0 per cent: below target, In the range, 1.5 points short; up from 12.5 per cent in 2019-20: better; rising for 2 years, 1 without a figure',
    );
    expect(scorecardItemWords(view, 99).label).to.equal('');
  });

  it('counts a site’s quartiles', async () => {
    const view = scorecardQuartiles(
      await scorecardAt('/datasets/scorecard-table-4.json'),
      plainOptions,
    );
    if (!view) throw new Error('no figure');
    const at = view.items.findIndex(({id}) => id === 'D');
    expect(scorecardItemWords(view, at).label).to.equal(
      'Site D: quartile 4 on 3, quartile 3 on 1, quartile 2 on 1, quartile 1 on 2 of 7 measures',
    );
  });

  it('is in Welsh on a Welsh page', async () => {
    addMessages('cy', {...common, ...messages});
    const view = await measuresAt(exampleScorecard, {language: 'cy'});
    const at = view.items.findIndex(({id}) => id === 'board-seats');
    expect(scorecardItemWords(view, at).label).to.equal(
      'Board seats held by VCSEs: 18.5 y cant, Targed 20.0 y cant: islaw’r targed, O fewn yr ystod, 1.5 pwynt yn brin o’r targed; i fyny o 12.5 y cant yn 2019-20: gwell; yn codi ers 2 flynedd, 1 heb ffigur',
    );
    const sites = scorecardQuartiles(await scorecardAt('/datasets/scorecard-table-4.json'), {
      ...plainOptions,
      language: 'cy',
    });
    if (!sites) throw new Error('no figure');
    expect(scorecardItemWords(sites, 0).title).to.match(/^Lle /);
    expect(describeQuartiles(sites).heading).to.match(/^Study sites \(6\): ym mhob un/i);
  });
});
