import {expect} from '@open-wc/testing';
import {trendMeasure} from '../../src/elements/trend-measure.js';
import {spendOverTime, trendAsked, year} from '../support/trend-of.js';

describe('trendMeasure', () => {
  const spend = spendOverTime({A: year(1), B: year(2)});

  it('has the unit and the year of the population', () => {
    expect(trendMeasure(spend, trendAsked({measure: 'per-head', sectors: ['vcse']}))).to.deep.equal(
      {
        name: 'per-head',
        unit: 'pounds-per-head',
        sectors: ['vcse'],
        populationYear: 2018,
      },
    );
  });

  it('says when there are no populations, or of several years', () => {
    const none = spend.commissioners.map(({id, name}) => ({id, name}));
    const asked = trendAsked({measure: 'per-head'});
    expect(() => trendMeasure({...spend, commissioners: none}, asked)).to.throw(
      RangeError,
      'this document has none',
    );
    const several = spend.commissioners.map((row, i) => ({...row, populationYear: 2018 + i}));
    expect(() => trendMeasure({...spend, commissioners: several}, asked)).to.throw(
      RangeError,
      'this document has several',
    );
  });

  it('knows the document’s categories', () => {
    const facts = {...spend.facts, categories: [{id: 'gp', title: 'general practice'}]};
    expect(trendMeasure({...spend, facts}, trendAsked({category: 'gp'})).category?.title).to.equal(
      'general practice',
    );
    expect(() => trendMeasure({...spend, facts}, trendAsked({category: 'pg'}))).to.throw(
      RangeError,
      'unknown category: "pg" (expected gp)',
    );
  });
});
