import {expect} from '@open-wc/testing';
import {scorecardChoices} from '../../src/elements/scorecard-choices.js';
import {scorecardQuartiles} from '../../src/elements/scorecard-quartiles.js';
import {measuresAt, plainOptions, plainSettings, scorecardAt} from '../support/scorecards.js';

const said = (choices: ReturnType<typeof scorecardChoices>) =>
  choices.map(({property, options}) => `${property} ${options.length}`);

describe('scorecardChoices', () => {
  it('offers what the document has', async () => {
    const peers = await measuresAt('/datasets/scorecard-commissioners-2018-19.json');
    expect(said(scorecardChoices(peers, plainSettings))).to.deep.equal([
      'organisation 189',
      'compare 189',
      'layout 3',
    ]);
    const cases = await measuresAt('/datasets/scorecard-framework-2022.json');
    expect(said(scorecardChoices(cases, plainSettings))).to.deep.equal([
      'perspective 5',
      'show 2',
      'compare 2',
      'layout 2',
    ]);
    const one = await measuresAt('/datasets/scorecard-framework-2022.json', {
      perspective: 'partnership',
      show: 'targets',
    });
    const [side, show] = scorecardChoices(one, plainSettings);
    expect([side?.value, side?.options.length]).to.deep.equal(['partnership', 5]);
    expect([show?.value, show?.options.map(({value}) => value)]).to.deep.equal([
      'targets',
      ['all', 'targets'],
    ]);
  });

  it('offers an order to spines and quartiles', async () => {
    const spine = await measuresAt('/datasets/scorecard-commissioners-2018-19.json', {
      layout: 'spine',
    });
    expect(said(scorecardChoices(spine, plainSettings)).at(-1)).to.equal('sort 2');
    const sites = scorecardQuartiles(
      await scorecardAt('/datasets/scorecard-table-4.json'),
      plainOptions,
    );
    if (!sites) throw new Error('no figure');
    expect(said(scorecardChoices(sites, plainSettings))).to.deep.equal(['sort 9']);
  });
});
