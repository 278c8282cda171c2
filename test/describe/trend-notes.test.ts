import {expect} from '@open-wc/testing';
import {trendNotes} from '../../src/describe/trend-notes.js';
import {trendOf, year} from '../support/trend-of.js';

describe('trendNotes', () => {
  it('say who has no figures, what gaps are, and whose population was used', () => {
    const view = trendOf(
      {
        A: year(3, {2: null}),
        B: year(0, Object.fromEntries(Array.from({length: 12}, (_, i) => [i, null]))),
      },
      {measure: 'per-head', length: 'months'},
    );
    expect(trendNotes(view)).to.deep.equal([
      '1 of 2 councils has no figures.',
      'A gap is a time without a figure.',
      'Pounds per head use the population of 2018.',
    ]);
  });

  it('say what is suppressed and what is provisional, and what a dotted line is', () => {
    const view = trendOf({A: {'2018-04': 3, '2018-05': 4}}, {length: 'months'});
    const series = view.series.map((one) => ({
      ...one,
      before: [1, undefined],
      points: [{value: 3, mark: 'provisional' as const}, {why: 'suppressed' as const}],
    }));
    expect(trendNotes({...view, series})).to.deep.equal([
      'Some figures are not published, to protect privacy.',
      'Open dots are provisional figures.',
      'A dotted line is the sum of the bodies that came before.',
    ]);
    // Columns have no dotted line.
    expect(trendNotes({...view, series, form: 'bars'})).to.deep.equal([
      'Some figures are not published, to protect privacy.',
      'Hatched columns are provisional figures.',
    ]);
  });

  it('count those that are added up', () => {
    const view = trendOf({A: year(3), B: year(3, {1: null})}, {of: 'all'});
    expect(trendNotes(view)[0]).to.equal(
      '1 of 2 councils lacks a figure for some time and is left out.',
    );
  });
});
