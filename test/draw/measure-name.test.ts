import {expect} from '@open-wc/testing';
import {detailsLabel, hasDetails, measureName, toggle} from '../../src/draw/measure-name.js';
import {exampleScorecard, firstMeasure, measuresAt, scorecardWith} from '../support/scorecards.js';
import {rendered, words} from '../support/rendered.js';

describe('measureName', () => {
  it('says whose it is, which way is better and its own time', async () => {
    const wait = (await measuresAt(exampleScorecard)).items.find(({id}) => id === 'wait');
    if (!wait) throw new Error('no measure');
    const text = words(await rendered(measureName(wait, false, true)));
    expect(text).to.equal('Wait for a first contact lower is better 2022-23 Q4 Data: good More');
  });

  it('has a button that says what it unfolds and whether it is unfolded', async () => {
    const button = (await rendered(toggle('a', 'More', 'Seats', true))).querySelector('button');
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    expect(button?.getAttribute('aria-controls')).to.equal('more-a');
    expect(words(button)).to.equal('More');
    expect(button?.getAttribute('aria-label')).to.equal('More: Seats');
  });

  it('has no button for a bare measure, and else one for what there is', async () => {
    expect(hasDetails(await firstMeasure(scorecardWith([{}])))).to.equal(false);
    const sourced = await firstMeasure(scorecardWith([{source: 'A return'}]));
    expect(hasDetails(sourced)).to.equal(true);
    expect(detailsLabel(sourced)).to.equal('More');
    const seats = (await measuresAt(exampleScorecard)).items.find(({id}) => id === 'board-seats');
    expect(seats && detailsLabel(seats)).to.equal('Evidence (1)');
  });
});
