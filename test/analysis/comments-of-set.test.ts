import {expect} from '@open-wc/testing';
import {commentsOfSet} from '../../src/analysis/comments-of-set.js';

const byTheme = [
  {theme: 'a', feeling: 'negative', service: 's', period: '2022 Q1', count: 1},
  {theme: 'a', feeling: 'positive', service: 's', period: '2022 Q1', count: 2},
];
const all = [
  {feeling: 'negative', service: 's', question: 'q', period: '2022 Q1', count: 3},
  {feeling: 'positive', service: 's', question: 'q', period: '2022 Q1', count: 4},
];
const totals = [{period: '2022 Q1', count: 7}];
const rows = [...byTheme, ...all, ...totals];

describe('commentsOfSet', () => {
  it('takes rows of one set, never of two', () => {
    expect(commentsOfSet(rows, ['theme', 'feeling'])).to.deep.equal(byTheme);
    expect(commentsOfSet(rows, ['feeling', 'question'])).to.deep.equal(all);
  });

  it('takes no rows by theme when the theme is not asked for: a comment may have several', () => {
    expect(commentsOfSet(rows, ['feeling'])).to.deep.equal(all);
    expect(commentsOfSet(byTheme, ['feeling'])).to.deep.equal([]);
  });

  it('takes the set with the fewest other columns, and of two alike the one with more rows', () => {
    const fewer = [{theme: 'a', feeling: 'negative', count: 5}];
    expect(commentsOfSet([...rows, ...fewer], ['theme', 'feeling'])).to.deep.equal(fewer);
    const places = [
      {theme: 'a', feeling: 'negative', place: 'p', count: 1},
      {theme: 'a', feeling: 'negative', place: 'r', count: 1},
      {theme: 'a', feeling: 'negative', place: 'o', count: 1},
    ];
    expect(commentsOfSet([...byTheme, ...places], ['theme', 'feeling'])).to.deep.equal(places);
  });

  it('takes the set without periods when none are asked for: in a quarter more small numbers are hidden', () => {
    const whole = [{theme: 'a', feeling: 'negative', count: 9}];
    const quarters = ['2022 Q1', '2022 Q2'].map((period) => ({
      theme: 'a',
      feeling: 'negative',
      period,
      count: null,
      countStatus: 'suppressed',
    }));
    for (const mixed of [
      [...whole, ...quarters],
      [...quarters, ...whole],
    ]) {
      expect(commentsOfSet(mixed, ['theme', 'feeling'])).to.deep.equal(whole);
      expect(commentsOfSet(mixed, ['theme', 'feeling', 'period'])).to.deep.equal(quarters);
    }
  });

  it('adds no quarter to the months that it holds', () => {
    const months = ['2022-01', '2022-02', '2022-03', '2022-04'].map((period) => ({
      feeling: 'negative',
      period,
      count: 1,
    }));
    const mixed = [...months, {feeling: 'negative', period: '2022 Q1', count: 3}];
    expect(commentsOfSet(mixed, ['feeling'])).to.deep.equal(months);
  });

  it('is nothing when no set names all that is asked', () => {
    expect(commentsOfSet(rows, ['theme', 'place'])).to.deep.equal([]);
  });
});
