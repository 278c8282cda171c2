import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {describeDistribution} from '../../src/describe/distribution.js';
import {distributionView} from '../../src/elements/distribution-view.js';
import type {Spend} from '../../src/contract/spend.js';
import type {Run} from '../../src/view/description.js';
import {distributionItemWords} from '../../src/describe/distribution-item.js';
import {addMessages} from '../../src/format/messages.js';
import {messages as common} from '../../src/words/cy/common.js';
import {messages} from '../../src/words/cy/distribution.js';
import {asked} from '../support/asked.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';
import {smallSpend} from '../support/small-spend.js';

const text = (runs: readonly Run[]) => runs.map((run) => run.text).join('');

/** A document with given amounts per head, one person each, so that values are the amounts. */
function spendOf(spend: Spend, amounts: readonly number[]): Spend {
  const commissioners = amounts.map((_, i) => ({
    id: `C${i}`,
    name: `Place ${i}`,
    population: 1,
    populationYear: 2018,
  }));
  const totals = amounts.map((amount, i) => ({
    commissioner: `C${i}`,
    sector: 'vcse' as const,
    amount,
  }));
  return {...spend, commissioners, totals};
}

function words(spend: Spend, options: Parameters<typeof asked>[0] = {}) {
  const view = distributionView(spend, asked(options));
  if (!view) throw new Error('nothing to describe');
  return describeDistribution(view);
}

describe('describeDistribution', () => {
  let spend: Spend;
  before(async () => {
    spend = await smallSpend();
  });

  it('describes a ranking in full', () => {
    const said = words(spend, {highlight: ['B']});
    expect(said.heading).to.equal(
      'Half of commissioners spend £1 a head or less on voluntary organisations',
    );
    expect(said.subtitle).to.equal(
      'Payments to voluntary organisations per resident, 3 councils, England, 2018-19',
    );
    expect(text(said.sentence)).to.equal(
      'Eastshire is highest at £2 a head; two commissioners are lowest at £1. The middle value is £1; half lie between £1 and £2. Westshire is equal 2nd of 3, at £1: at the middle value.',
    );
    expect(said.notes).to.deep.equal([
      '1 of 4 commissioners has no figure.',
      'Pounds per head use the population of 2018.',
      'Eastshire rests on 11 months.',
    ]);
    expect(text(said.source)).to.equal(
      'Made up. Licence: Open Government Licence v3.0. Population: Made up, 2018.',
    );
    expect(said.source[0]?.href).to.equal('https://example.org/made-up');
  });

  it('compares with a reference where there is one', () => {
    const said = words(spend, {highlight: ['A'], reference: {name: 'Our aim', value: 1.85}});
    expect(text(said.sentence)).to.contain(' Our aim: £2.');
    expect(text(said.sentence)).to.contain('Eastshire is 1st of 3, at £2: at “Our aim”.');
  });

  it('says above and below in words', () => {
    const many = spendOf(spend, [100, 50, 10]);
    expect(text(words(many, {highlight: ['C0']}).sentence)).to.contain(
      'Place 0 is 1st of 3, at £100: above the middle value.',
    );
    expect(text(words(many, {highlight: ['C2']}).sentence)).to.contain('below the middle value.');
    expect(text(words(spendOf(spend, [100, 52, 50, 10]), {highlight: ['C1']}).sentence)).to.contain(
      'close to the middle value.',
    );
  });

  it('does not look for a highest among equals', () => {
    expect(text(words(spendOf(spend, [5, 5]), {}).sentence)).to.equal('All 2 are at £5 a head.');
  });

  it('tells what those above a line hold', () => {
    const said = words(spend, {measure: 'share', thresholds: [0.15]});
    expect(said.heading).to.equal(
      'One of 3 commissioners makes 44% of all payments to voluntary organisations',
    );
  });

  it('describes shares of a whole', () => {
    const said = words(spend, {measure: 'share', form: 'stacked'});
    expect(said.heading).to.equal(
      'Of every £100 spent, less than £13 goes to voluntary organisations',
    );
    expect(text(said.sentence)).to.equal(
      'NHS bodies and councils get 81.4% of all that is spent. Voluntary organisations get 12.9%. Other suppliers get 5.7%. Voluntary organisations get the most in Eastshire: 20.0%. They get the least in Southshire and 1 more: 10.0%.',
    );
  });

  it('describes a tail by its thresholds', () => {
    const said = words(spendOf(spend, [80, 15, 4, 1]), {
      measure: 'amount',
      form: 'tail',
      thresholds: [50, 10],
    });
    expect(text(said.sentence)).to.equal(
      'One commissioner paid more than £50: 80.0% of £100. Two paid more than £10 (95.0%). The other two paid 5.0%. The middle value is £10.',
    );
  });

  it('describes concentration', () => {
    const said = words(spendOf(spend, [60, 20, 10, 10]), {measure: 'amount', form: 'lorenz'});
    expect(said.heading).to.equal('More than half of the money comes from 1 commissioner out of 4');
    expect(text(said.sentence)).to.equal(
      'The smaller half of the 4 commissioners paid 20.0% of £100. The largest tenth paid 60.0%. The largest 1 paid 60.0%.',
    );
  });

  it('describes a histogram', () => {
    const said = words(spendOf(spend, [1, 2, 11, 95]), {
      form: 'histogram',
      columnWidth: 10,
      highlight: ['C2'],
    });
    expect(said.heading).to.equal(
      '3 of 4 commissioners are under £20 a head. The rest stretch out to £95',
    );
    expect(text(said.sentence)).to.contain(
      'The fullest column is £0 to £10, with 2. Place 2, at £11.00, is in the column £10 to £20.',
    );
  });

  it('describes quarters and sites without giving a site away', () => {
    const said = words(spendOf(spend, [8, 7, 6, 5, 4, 3, 2, 1]), {sites: [1, 8]});
    expect(said.heading).to.equal('Two sites cover two of the four quarters of the range');
    expect(text(said.sentence)).to.equal(
      'The highest quarter lies between £7 and £8 a head; the lowest quarter is at £2 or less. Of the two sites, one is in the highest quarter and one is in the lowest quarter.',
    );
  });

  it('has the right highest, lowest and middle value, by another way of working them out', () => {
    const money = fc.integer({min: 1, max: 999});
    fc.assert(
      fc.property(fc.uniqueArray(money, {minLength: 2, maxLength: 25}), (amounts) => {
        const sorted = [...amounts].sort((a, b) => a - b);
        const half = sorted.length / 2;
        const middle = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
        const said = text(words(spendOf(spend, amounts)).sentence);
        const place = (value: number) => `Place ${amounts.indexOf(value)}`;
        const [low, high] = [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0];
        expect(said).to.contain(
          `${place(high)} is highest at £${high} a head; ${place(low)} is lowest at £${low}.`,
        );
        // Half a pound is rounded as the browser rounds money: away from zero.
        expect(said).to.contain(`The middle value is £${Math.round(middle)};`);
      }),
      {numRuns: 60},
    );
  });

  it('speaks in short sentences', () => {
    const said = text(words(spend).sentence);
    for (const sentence of said.split(/[.;:] /))
      expect(sentence.split(' ').length).to.be.at.most(25);
  });

  it('speaks Welsh', () => {
    addMessages('cy', common);
    addMessages('cy', messages);
    const view = figureOfAmounts('ranked', [9, 9, 1], {language: 'cy', highlight: ['C2']});
    const words = describeDistribution(view);
    expect(words.heading).to.equal(
      'Mae mudiadau gwirfoddol yn cael £9 neu lai gan hanner y comisiynwyr',
    );
    expect(words.subtitle).to.equal(
      'Taliadau ar gyfer mudiadau gwirfoddol, 3 o gomisiynwyr, 2018-19',
    );
    expect(text(words.sentence)).to.equal(
      '2 o gomisiynwyr sydd uchaf, ar £9; Place 2 sydd isaf, ar £1. Y gwerth canol yw £9; mae eu hanner rhwng £5 a £9. ' +
        'Mae Place 2 yn safle 3 o 3, ar £1: yn is na’r gwerth canol.',
    );
    expect(distributionItemWords(view, 0).label).to.equal(
      '1 o 3, yn gydradd â 1 arall: Place 0, £9',
    );
  });
});
