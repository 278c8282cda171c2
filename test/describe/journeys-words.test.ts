import {expect} from '@open-wc/testing';
import {describeJourneys} from '../../src/describe/journeys-words.js';
import {exampleFigure, figureWith, looped} from '../support/journeys.js';
import {textOf} from '../support/text-of.js';

describe('describeJourneys', () => {
  it('says of the example what its numbers say, and that they are made up', async () => {
    const {heading, subtitle, sentence, notes} = describeJourneys(await exampleFigure());
    expect(heading).to.equal('40 of 255 people gave up on the way');
    expect(subtitle).to.equal(
      '3 routes, 24 steps, April 2025 to March 2026. Number of people at each step. The longest way has 4 steps.',
    );
    expect(textOf(sentence)).to.equal(
      'Illustrative figures, made up. People who started: 255. The step that most people took is Hospital ward to Social care (70). Gave up: 40, most of them after Social care (15). Came back to where they had been: 40, most often from Carers’ helpline to Social care (15). Most people stop at Social care: 15 of 70 go no further.',
    );
    expect(notes[0]).to.equal('Illustrative figures, made up to show how the chart looks.');
  });

  it('says how many came back, when nobody gave up, and else which step most people took', async () => {
    const back = await figureWith([
      ['x', 'A', 'B', 30],
      ['x', 'B', 'A', 8],
    ]);
    expect(describeJourneys(back).heading).to.equal(
      'Times that people came back to where they had been: 8',
    );
    const straight = describeJourneys(await figureWith([['x', 'A', 'B', 30]]));
    expect(straight.heading).to.equal('The step that most people took: A to B');
    expect(straight.subtitle).to.equal(
      'One route, 1 step, April 2025 to March 2026. Number of people at each step.',
    );
  });

  it('says “at least” where a number is kept back, and that small steps were put together', async () => {
    const view = await figureWith([...looped, ['x', 'A', 'E', null, {order: 1}]]);
    const {sentence, notes} = describeJourneys(view);
    expect(textOf(sentence)).to.contain('People who started: at least 80.');
    expect(notes).to.deep.equal([
      'Steps that fewer than 5 people took are put together as “other routes”, so that nobody can be recognised.',
      '1 figure is not published, to protect privacy.',
    ]);
  });

  it('does not say “of” where more gave up than started', async () => {
    const {heading} = describeJourneys(
      await figureWith([
        ['x', 'A', 'B', 10, {order: 1}],
        ['x', 'B', 'Gave up', 12, {order: 2, kind: 'left'}],
      ]),
    );
    expect(heading).to.equal('People who gave up on the way: 12');
  });
});
