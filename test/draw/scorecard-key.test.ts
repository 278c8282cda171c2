import {expect} from '@open-wc/testing';
import {nothing} from 'lit';
import {scorecardKey} from '../../src/draw/scorecard-key.js';
import {measuresAt, measuresOf, scorecardWith} from '../support/scorecards.js';
import {rendered, words} from '../support/rendered.js';

describe('scorecardKey', () => {
  it('explains only the marks that are drawn', async () => {
    const cases = words(
      await rendered(scorecardKey(await measuresAt('/datasets/scorecard-framework-2022.json'))),
    );
    expect(cases).to.equal(
      'Thick black mark: target (for a range, the end at which it is judged; hatched to the other end). Circle: earlier value.',
    );
    const peers = words(
      await rendered(
        scorecardKey(await measuresAt('/datasets/scorecard-commissioners-2018-19.json')),
      ),
    );
    expect(peers).to.contain('Orange diamond: Bradford Districts.');
    expect(peers).not.to.contain('confidence');
    expect(scorecardKey(await measuresOf(scorecardWith([{}])))).to.equal(nothing);
  });
});
