import {expect} from '@open-wc/testing';
import type {SpendMore} from '../../src/contract/read-spend-more.js';
import type {TrendOptions} from '../../src/elements/trend-options.js';
import {trendView} from '../../src/elements/trend-view.js';
import {spendOverTime, trendAsked, trendOf, year} from '../support/trend-of.js';

describe('trendView', () => {
  it('is a plain frozen object: series most first, a point for each period', () => {
    const view = trendOf(
      {A: {'2018-04': 1, '2018-05': 3}, B: {'2018-04': 9, '2018-05': 6}},
      {length: 'months', highlight: ['A']},
    );
    expect(Object.isFrozen(view)).to.equal(true);
    expect(JSON.parse(JSON.stringify(view.series))).to.deep.equal([
      {
        id: 'B',
        name: 'Place B',
        points: [
          {value: 9, amount: 9},
          {value: 6, amount: 6},
        ],
        rank: 1,
        highlighted: false,
        average: 7.5,
        highest: 0,
        lowest: 1,
        first: 0,
        last: 1,
      },
      {
        id: 'A',
        name: 'Place A',
        points: [
          {value: 1, amount: 1},
          {value: 3, amount: 3},
        ],
        rank: 2,
        highlighted: true,
        average: 2,
        highest: 1,
        lowest: 0,
        first: 0,
        last: 1,
      },
    ]);
    expect(view.places.map(({id}) => id)).to.deep.equal([
      'A 2018-04',
      'A 2018-05',
      'B 2018-04',
      'B 2018-05',
    ]);
  });

  it('adds months to financial quarters and years, and shows quarters by itself where months are lumpy', () => {
    const smooth = trendOf({A: year(10)});
    expect([smooth.length, smooth.form]).to.deep.equal(['months', 'lines']);
    const lumpy = trendOf({A: year(10, {8: 1}), B: year(10, {8: 1})});
    expect([lumpy.length, lumpy.form]).to.deep.equal(['quarters', 'bars']);
    expect(lumpy.periods.map(({id}) => id)).to.deep.equal([
      '2018-19 Q1',
      '2018-19 Q2',
      '2018-19 Q3',
      '2018-19 Q4',
    ]);
    expect(lumpy.series[0]?.points.map(({value}) => value)).to.deep.equal([30, 30, 21, 30]);
    const whole = trendOf({A: year(10)}, {length: 'years'});
    expect(whole.series[0]?.points).to.deep.equal([{value: 120, amount: 120}]);
  });

  it('has no number for a quarter with a missing month', () => {
    const view = trendOf({A: year(10, {0: null})}, {length: 'quarters'});
    expect(view.series[0]?.points[0]).to.deep.equal({why: 'missing'});
  });

  it('divides by residents, by all spending, and by the first', () => {
    expect(trendOf({A: year(25)}, {measure: 'per-head'}).series[0]?.points[0]).to.deep.equal({
      value: 2.5,
      amount: 25,
    });
    expect(
      trendOf({A: {'2017-18': 50, '2018-19': 75}}, {index: true}).series[0]?.points.map(
        ({value}) => value,
      ),
    ).to.deep.equal([100, 150]);
    const totals = [
      {commissioner: 'A', period: '2018-19', amount: 200},
      {commissioner: 'A', sector: 'vcse' as const, period: '2018-19', amount: 50},
    ];
    const shares = trendOf({A: {}}, {measure: 'share', sectors: ['vcse']}, {totals});
    expect(shares.series[0]?.points).to.deep.equal([{value: 0.25, amount: 50}]);
  });

  it('keeps what qualifies a number', () => {
    const totals = [
      {commissioner: 'A', period: '2018-19', amount: 200, amountStatus: 'p' as const},
    ];
    expect(trendOf({A: {}}, {}, {totals}).series[0]?.points[0]?.mark).to.equal('provisional');
  });

  it('begins a merged body at the merger, with the sum of its predecessors before', () => {
    const view = trendOf(
      {
        A: {'2017-18': 3, '2018-19': null},
        B: {'2017-18': 4, '2018-19': null},
        C: {'2017-18': null, '2018-19': 8},
      },
      {},
      {
        succession: [
          {from: 'A', to: 'C'},
          {from: 'B', to: 'C'},
        ],
      },
    );
    const merged = view.series.find(({id}) => id === 'C');
    expect(merged?.points[0]?.value).to.equal(undefined);
    expect(merged?.before?.[0]).to.equal(7);
    expect(merged?.before?.[1]).to.equal(undefined);
  });

  it('has the predecessors’ pounds per head of all their people together, and their share of all their money', () => {
    const succession = [
      {from: 'A', to: 'C'},
      {from: 'B', to: 'C'},
    ];
    const paid = {A: {'2017-18': 30}, B: {'2017-18': 40}, C: {'2018-19': 80}};
    const beforeC = (options: Partial<TrendOptions>, more: Partial<SpendMore> = {}) =>
      trendOf(paid, options, {succession, ...more}).series.find(({id}) => id === 'C')?.before?.[0];
    // 70 pounds to 10 and 10 residents; added up, 3 and 4 pounds a head would be 7.
    expect(beforeC({measure: 'per-head'})).to.equal(3.5);
    const totals = [
      {commissioner: 'A', period: '2017-18', sector: 'vcse', amount: 10},
      {commissioner: 'A', period: '2017-18', sector: 'nhs', amount: 90},
      {commissioner: 'B', period: '2017-18', sector: 'vcse', amount: 90},
      {commissioner: 'B', period: '2017-18', sector: 'nhs', amount: 210},
      {commissioner: 'C', period: '2018-19', sector: 'vcse', amount: 1},
      {commissioner: 'C', period: '2018-19', sector: 'nhs', amount: 3},
    ] as const;
    // 100 of 400 pounds; 10% and 30% added up would be 40%.
    expect(beforeC({measure: 'share', sectors: ['vcse']}, {totals})).to.equal(0.25);
  });

  it('tells pounds in real terms, and pounds per head, beside what was paid', () => {
    const paid = {A: {'2017-18': 100, '2018-19': 110}};
    const more = {
      deflator: [
        {period: '2017-18', index: 80},
        {period: '2018-19', index: 100},
      ],
    };
    const view = trendOf(paid, {prices: 'real'}, more);
    expect(view.series[0]?.points).to.deep.equal([
      {value: 125, amount: 100},
      {value: 110, amount: 110},
    ]);
    expect(view.real?.base.id).to.equal('2018-19');
    const heads = trendOf(paid, {prices: 'real', measure: 'per-head'}, more);
    expect(heads.series[0]?.points.map(({value}) => value)).to.deep.equal([12.5, 11]);
    expect(trendOf(paid, {}, more).real).to.equal(undefined);
  });

  it('keeps its months when a reader chooses one whose months are lumpy', () => {
    const paid = {A: year(10), B: year(10), C: year(10, {8: 1})};
    expect(trendOf(paid, {highlight: ['C']}).length).to.equal('quarters');
    expect(trendOf(paid, {highlight: ['C'], lengthOf: []}).length).to.equal('months');
    expect(trendOf(paid, {highlight: ['A'], lengthOf: ['C']}).length).to.equal('quarters');
  });

  it('adds up quarters in real terms after, not before, they are told in one price', () => {
    const quarters = {A: {'2017-18 Q1': 10, '2017-18 Q2': 20, '2017-18 Q3': 10, '2017-18 Q4': 20}};
    const deflator = [
      {period: '2017-18 Q1', index: 50},
      {period: '2017-18 Q2', index: 100},
      {period: '2017-18 Q3', index: 80},
      {period: '2017-18 Q4', index: 40},
    ];
    // 20 + 20 + 12.5 + 50
    const view = trendOf(quarters, {prices: 'real', length: 'years'}, {deflator});
    expect(view.series[0]?.points).to.deep.equal([{value: 102.5, amount: 60}]);
  });

  it('refuses real terms of what is no money, or without an index', () => {
    expect(() => trendOf({A: {'2018-19': 1}}, {prices: 'real'})).to.throw(
      RangeError,
      'this document has none',
    );
    expect(() => trendOf({A: {'2018-19': 1}}, {prices: 'real', measure: 'share'})).to.throw(
      RangeError,
      'prices="real" is for pounds, and share has none: leave it out',
    );
  });

  it('does not guess a sum when a predecessor has no number, or gave only a part', () => {
    const paid = {A: {'2017-18': 3, '2018-19': null}, C: {'2017-18': null, '2018-19': 8}};
    const before = (succession: readonly object[]) =>
      trendOf(paid, {}, {succession: succession as never}).series.find(({id}) => id === 'C')
        ?.before;
    expect(
      before([
        {from: 'A', to: 'C'},
        {from: 'X', to: 'C'},
      ]),
    ).to.equal(undefined);
    expect(before([{from: 'A', to: 'C', share: 0.5}])).to.equal(undefined);
  });

  it('has panels for the first twelve, and says how many are left', () => {
    const paid = Object.fromEntries(Array.from({length: 15}, (_, i) => [`A${i}`, year(15 - i)]));
    const view = trendOf(paid, {length: 'months', highlight: ['A0']});
    expect([view.panels, view.rest, view.places.length]).to.deep.equal([12, 2, 13 * 12]);
    expect(trendOf(paid, {length: 'months', panels: 15}).rest).to.equal(0);
  });

  it('says of quarters how lumpy the months of the highlighted are', () => {
    expect(trendOf({A: year(10, {0: 50, 1: 5})}, {highlight: ['A']}).monthly).to.deep.equal({
      highest: 50,
      lowest: 5,
    });
  });

  it('keeps the notes about what is shown', () => {
    const notes = [
      {text: 'General.'},
      {text: 'About A.', about: 'A', short: 'about A'},
      {text: 'About X.', about: 'X'},
    ];
    const facts = {...spendOverTime({}).facts, notes};
    const view = trendOf({A: year(1)}, {}, {facts});
    expect(view.provenance.notes).to.deep.equal(['General.', 'About A.']);
    expect(view.series[0]?.note).to.equal('about A');
  });

  it('is nothing when there is no number, and says what is needed when there is no period', () => {
    expect(trendView(spendOverTime({A: {'2018-04': null}}), trendAsked())).to.equal(undefined);
    const totals = [{commissioner: 'A', amount: 3}];
    expect(() => trendView(spendOverTime({A: {}}, {totals}), trendAsked())).to.throw(
      RangeError,
      'needs totals with a period',
    );
  });

  it('says when a document cannot give shorter periods, or sums of counts', () => {
    const quarters = spendOverTime({A: {'2018-19 Q1': 3, '2018-19 Q2': 3}});
    expect(() => trendView(quarters, trendAsked({length: 'months'}))).to.throw(
      RangeError,
      'period="months" needs totals by month, and this document has quarters',
    );
    expect(() =>
      trendView(
        spendOverTime({A: year(3)}),
        trendAsked({length: 'quarters', measure: 'suppliers'}),
      ),
    ).to.throw(RangeError, 'suppliers of several periods cannot be added: use period="months"');
  });
});
