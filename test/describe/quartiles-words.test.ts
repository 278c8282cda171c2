import {expect} from '@open-wc/testing';
import {describeQuartiles} from '../../src/describe/quartiles-words.js';
import {scorecardQuartiles} from '../../src/elements/scorecard-quartiles.js';
import {plainOptions, scorecardAt} from '../support/scorecards.js';

describe('describeQuartiles', () => {
  it('says how the study’s sites spread', async () => {
    const view = scorecardQuartiles(
      await scorecardAt('/datasets/scorecard-table-4.json'),
      plainOptions,
    );
    if (!view) throw new Error('no figure');
    const said = describeQuartiles(view);
    expect(said.sentence.map(({text}) => text).join('')).to.equal(
      '15 sites and 7 measures. The 6 study sites fall in all four quartiles on 5 measures; none is in quartile 2 or 4 for VCSE share of payment value, or in quartile 3 or 4 for Number of VCSEs. Site I is in quartile 1 on all seven.',
    );
    expect(JSON.stringify(said)).not.to.match(/best|worst|good|bad/i);
  });
});
