import {expect} from '@open-wc/testing';
import {describeTrend} from '../../src/describe/trend.js';
import {trendItemWords} from '../../src/describe/trend-item.js';
import {trendTable} from '../../src/describe/trend-table.js';
import {drawTrend} from '../../src/draw/trend.js';
import {spendOverTime, trendOf, year} from '../support/trend-of.js';

const said = (runs: readonly {readonly text: string}[]) => runs.map(({text}) => text).join('');

describe('describeTrend', () => {
  it('says of one alone from what to what, the largest change, and the ends', () => {
    const words = describeTrend(
      trendOf({A: {'2014-04': 200, '2015-04': 190, '2022-07': 40}}, {length: 'months'}),
    );
    expect(words.heading).to.equal(
      'Payments to all suppliers fell from £200 in April 2014 to £40 in July 2022',
    );
    expect(said(words.sentence)).to.equal(
      'Down £160 (80.0%) from first to last. The largest change was from April 2015 to July 2022: £190 to £40.' +
        ' The highest of 3 is £200 (April 2014), the lowest £40 (July 2022); the average month has £143.',
    );
  });

  it('says real terms in heading, subtitle, note, table and point, with the base and the index', () => {
    const facts = {...spendOverTime({}).facts, deflatorSource: 'An index of prices, Example'};
    const deflator = [
      {period: '2017-18', index: 80},
      {period: '2018-19', index: 100},
    ];
    const view = trendOf(
      {A: {'2017-18': 100, '2018-19': 110}},
      {prices: 'real'},
      {facts, deflator},
    );
    const words = describeTrend(view);
    expect(words.heading).to.equal(
      'Payments to all suppliers in real terms fell from £125 in 2017-18 to £110 in 2018-19',
    );
    expect(words.subtitle).to.contain(
      'Payments to all suppliers in real terms (2018-19 prices), by year',
    );
    expect(words.notes).to.include(
      'Real terms: what was paid, in the prices of 2018-19, by An index of prices, Example.',
    );
    expect(trendTable(view).columns[1]?.title).to.equal(
      'Payments to all suppliers in real terms (2018-19 prices)',
    );
    expect(trendItemWords(view, 0).lines[0]).to.equal('£100 to all suppliers, as it was paid');
    const [words0] = drawTrend(view, {width: 600, em: 1}).labels;
    expect(words0?.text).to.equal('Real terms, 2018-19 prices');
  });

  it('says that two numbers that read the same stayed', () => {
    const words = describeTrend(trendOf({A: {'2017-18': 1_000_400, '2018-19': 1_000_300}}));
    expect(words.heading).to.equal('Payments to all suppliers stayed at £1.0M');
  });

  it('names the one that is highest every time, then the highlighted', () => {
    const words = describeTrend(
      trendOf(
        {A: year(400, {3: 500}), B: year(100, {8: 20, 9: 190}), C: year(30)},
        {measure: 'per-head', length: 'months', highlight: ['B']},
      ),
    );
    expect(words.heading).to.equal(
      'Place A paid all suppliers more per head than 2 others, every month',
    );
    expect(said(words.sentence)).to.equal(
      'Place A is highest in all 12 months, from £40.00 to £50.00 a head. ' +
        'Place B paid £10.08 a head a month on average, between £2.00 (December 2018) and £19.00 (January 2019). ' +
        'Half of the 3 are at £10.08 a head a month or less on average.',
    );
  });

  it('warns by the months when it shows quarters', () => {
    const words = describeTrend(
      trendOf({A: year(40), B: year(10, {8: 2, 9: 19})}, {highlight: ['B']}),
    );
    expect(words.heading).to.equal('Place B’s highest quarter is 1.8 times its lowest');
    expect(said(words.sentence)).to.contain(
      'In Place B the highest month was 9.5 times the lowest (£19 and £2); the highest quarter is 1.8 times the lowest (£39 and £22).',
    );
  });

  it('says where nobody leads who has most, and of years how they moved', () => {
    const crossing = {A: {'2017-18': 5, '2018-19': 1}, B: {'2017-18': 2, '2018-19': 3}};
    expect(describeTrend(trendOf(crossing)).heading).to.equal(
      'Payments to all suppliers by year: Place A has the most',
    );
    const chosen = describeTrend(trendOf(crossing, {highlight: ['B']}));
    expect(chosen.heading).to.equal(
      'Place B: payments to all suppliers rose from £2 in 2017-18 to £3 in 2018-19',
    );
    expect(said(chosen.sentence)).to.contain('Place B rose from £2 in 2017-18 to £3 in 2018-19.');
  });

  it('keeps the capitals of those who are paid', () => {
    const totals = Object.entries({A: [5, 1], B: [2, 3]}).flatMap(([commissioner, amounts]) =>
      amounts.map((amount, at) => ({
        commissioner,
        sector: 'nhs' as const,
        period: ['2017-18', '2018-19'][at] ?? '',
        amount,
      })),
    );
    const view = trendOf({A: {}, B: {}}, {highlight: ['B'], sectors: ['nhs']}, {totals});
    expect(describeTrend(view).heading).to.contain('NHS bodies rose from £2');
  });

  it('says in how to read it whether heights can be compared', () => {
    const paid = {A: year(3), B: year(2)};
    expect(describeTrend(trendOf(paid, {length: 'quarters'})).reading).to.contain('the same scale');
    expect(describeTrend(trendOf(paid, {scale: 'own'})).reading).to.contain(
      'compare shapes, not heights',
    );
  });
});
