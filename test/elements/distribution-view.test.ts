import {expect} from '@open-wc/testing';
import type {Spend} from '../../src/contract/spend.js';
import {distributionView} from '../../src/elements/distribution-view.js';
import {asked} from '../support/asked.js';
import {smallSpend} from '../support/small-spend.js';

describe('distributionView', () => {
  let spend: Spend;
  before(async () => {
    spend = await smallSpend();
  });

  it('is one plain, frozen object: the whole of it', () => {
    const view = distributionView(spend, asked({highlight: ['B'], reference: 'national'}));
    expect(Object.isFrozen(view)).to.equal(true);
    expect(JSON.parse(JSON.stringify(view))).to.deep.equal({
      language: 'en',
      form: 'ranked',
      of: 'commissioners',
      kind: {one: 'council', many: 'councils'},
      provenance: {
        title: 'Small spending',
        language: 'en',
        period: '2018-19',
        place: 'England',
        sources: [{title: 'Made up', path: 'https://example.org/made-up'}],
        authors: [],
        licences: [{title: 'Open Government Licence v3.0'}],
        populationSource: 'Made up, 2018',
        notes: ['Eastshire rests on 11 months.'],
      },
      measure: {name: 'per-head', unit: 'pounds-per-head', sectors: ['vcse'], populationYear: 2018},
      items: [
        {
          id: 'A',
          name: 'Eastshire',
          value: 2,
          rank: 1,
          ties: 1,
          highlighted: false,
          amount: 20,
          whole: 100,
          invoices: 2,
          suppliers: 1,
          population: 10,
          note: 'rests on 11 months',
        },
        {
          id: 'B',
          name: 'Westshire',
          value: 1,
          rank: 2,
          ties: 2,
          highlighted: true,
          amount: 20,
          whole: 200,
          invoices: 1,
          suppliers: 1,
          population: 20,
        },
        {
          id: 'D',
          name: 'Southshire',
          value: 1,
          rank: 2,
          ties: 2,
          highlighted: false,
          amount: 5,
          whole: 50,
          invoices: 1,
          suppliers: 1,
          population: 5,
        },
      ].sort((a, b) => b.value - a.value || a.name.localeCompare(b.name)),
      ordered: [
        {
          id: 'A',
          name: 'Eastshire',
          value: 2,
          rank: 1,
          ties: 1,
          highlighted: false,
          amount: 20,
          whole: 100,
          invoices: 2,
          suppliers: 1,
          population: 10,
          note: 'rests on 11 months',
        },
        {
          id: 'D',
          name: 'Southshire',
          value: 1,
          rank: 2,
          ties: 2,
          highlighted: false,
          amount: 5,
          whole: 50,
          invoices: 1,
          suppliers: 1,
          population: 5,
        },
        {
          id: 'B',
          name: 'Westshire',
          value: 1,
          rank: 2,
          ties: 2,
          highlighted: true,
          amount: 20,
          whole: 200,
          invoices: 1,
          suppliers: 1,
          population: 20,
        },
      ],
      order: 'descending',
      withheld: [{id: 'C', name: 'Northshire', kind: 'missing'}],
      spread: {lowest: 1, q1: 1, median: 1, q3: 1.5, highest: 2},
      labelTop: 3,
      total: 45,
      reference: {name: 'National figure', value: 45 / 35, national: true},
      scale: 'linear',
      thresholds: [],
    });
  });

  it('gives every measure its value', () => {
    const values = (
      measure:
        | 'share'
        | 'share-of-independent'
        | 'amount'
        | 'invoices'
        | 'suppliers'
        | 'share-over-threshold',
    ) =>
      Object.fromEntries(
        distributionView(spend, asked({measure}))?.ordered.map(({id, value}) => [id, value]) ?? [],
      );
    expect(values('share')).to.deep.equal({A: 0.2, B: 0.1, D: 0.1});
    expect(values('share-of-independent')).to.deep.equal({A: 0.5, B: 1, D: 1});
    expect(values('amount')).to.deep.equal({A: 20, B: 20, D: 5});
    expect(values('invoices')).to.deep.equal({A: 2, B: 1, D: 1});
    expect(values('suppliers')).to.deep.equal({A: 1, B: 1, D: 1});
    expect(values('share-over-threshold')).to.deep.equal({A: 0.25, B: 1, D: 0.5});
  });

  it('adds several sectors, independent ones and a category', () => {
    const first = (options: Parameters<typeof asked>[0]) =>
      distributionView(spend, asked({measure: 'share', ...options}))?.ordered.find(
        ({id}) => id === 'A',
      )?.value;
    expect(first({sectors: ['vcse', 'nhs']})).to.equal(0.8);
    expect(first({sectors: 'independent'})).to.equal(0.4);
    expect(first({category: 'gp'})).to.equal(0.2);
  });

  it('shows suppliers of the wanted sectors', () => {
    const view = distributionView(spend, asked({of: 'suppliers', measure: 'share'}));
    expect(view?.ordered.map(({name, value}) => [name, value])).to.deep.equal([
      ['First Charity', 30 / 45],
      ['Second Charity Limited', 15 / 45],
    ]);
  });

  it('tells the author what a document cannot give', () => {
    const refused = (options: Parameters<typeof asked>[0], message: string) =>
      expect(() => distributionView(spend, asked(options))).to.throw(RangeError, message);
    refused({of: 'suppliers', measure: 'per-head'}, 'per-head is a measure of commissioners');
    refused({category: 'hospice'}, 'unknown category: "hospice" (expected gp)');
    refused({measure: 'invoices', reference: 'national'}, 'a national figure is there for shares');
    refused({form: 'stacked', measure: 'amount'}, 'shows shares of commissioners');
    refused({form: 'lorenz', measure: 'share'}, 'use measure="amount"');
    refused({sites: [9]}, 'invalid sites: 9 (expected ranks from 1 to 3)');
    refused(
      {measure: 'amount', sectors: ['primary-care'], scale: 'log'},
      'a log scale has no place for zero, and 2 of 3 values are zero',
    );
  });

  it('refuses per-head without populations, or with those of several years', () => {
    const [first, ...others] = spend.commissioners;
    const without = {...spend, commissioners: [{id: 'A', name: 'Eastshire'}]};
    expect(() => distributionView(without, asked())).to.throw(RangeError, 'this document has none');
    const mixed = {
      ...spend,
      commissioners: [{...first, id: 'A', name: 'Eastshire', populationYear: 2017}, ...others],
    };
    expect(() => distributionView(mixed, asked())).to.throw(
      RangeError,
      'this document has several',
    );
  });

  it('is nothing when no item has a number', () => {
    expect(distributionView({...spend, totals: []}, asked())).to.equal(undefined);
  });

  it('never shows a suppressed number, not even worked out from a total', () => {
    const totals = spend.totals.map((row) =>
      row.commissioner === 'A' && row.sector === 'vcse'
        ? {
            commissioner: 'A',
            sector: 'vcse' as const,
            category: 'other',
            amount: null,
            amountStatus: 'c' as const,
          }
        : row,
    );
    const view = distributionView({...spend, totals}, asked());
    expect(view?.ordered.map(({id}) => id)).to.deep.equal(['D', 'B']);
    expect(view?.withheld).to.deep.equal([
      {id: 'A', name: 'Eastshire', kind: 'suppressed'},
      {id: 'C', name: 'Northshire', kind: 'missing'},
    ]);
  });
});
