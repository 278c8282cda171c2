import {expect} from '@open-wc/testing';
import {journeyNumbers} from '../../src/view/journey-numbers.js';
import {figureWith, looped} from '../support/journeys.js';

describe('journeyNumbers', () => {
  it('counts who started, gave up and came back, and knows the step of most people', async () => {
    const {started, left, back, all} = journeyNumbers(await figureWith(looped));
    expect(started.people).to.equal(80);
    expect([left.people, left.atLeast, left.most?.name]).to.deep.equal([20, false, 'Gave up']);
    expect([back.people, back.most?.name]).to.deep.equal([15, 'A']);
    expect(all.most?.name).to.equal('B');
  });

  it('has no step of most people where no number is known', async () => {
    const {started, left} = journeyNumbers(await figureWith([['x', 'A', 'B', null]]));
    expect(started).to.deep.equal({people: 0, atLeast: true});
    expect(left).to.deep.equal({people: 0, atLeast: false});
  });
});
