import {expect} from '@open-wc/testing';
import {boundBefore, boundValue} from '../../src/view/bound-value.js';

const tables = {
  steps: [
    {journey: 'a', kind: 'left', count: 10},
    {journey: 'a', kind: 'referral', count: 30},
    {journey: 'b', kind: 'left', count: null, countStatus: 'c'},
  ],
  themes: [],
};

describe('boundValue', () => {
  it('sums, counts rows, and is a part of a whole', () => {
    const of = 'steps';
    expect(boundValue(tables, {of, where: {}})).to.deep.equal({kind: 'value', value: 3});
    expect(boundValue(tables, {of, sum: 'count', where: {journey: 'a'}})).to.deep.equal({
      kind: 'value',
      value: 40,
    });
    const where = {journey: 'a', kind: 'left'};
    expect(boundValue(tables, {of, sum: 'count', where, share: {journey: 'a'}})).to.deep.equal({
      kind: 'value',
      value: 0.25,
    });
  });

  it('keeps back what needs a number that is kept back', () => {
    expect(boundValue(tables, {of: 'steps', sum: 'count', where: {kind: 'left'}})).to.deep.equal({
      kind: 'suppressed',
      reason: 'c',
    });
  });

  it('names a table, a column and rows that are not there', () => {
    expect(() => boundValue(tables, {of: 'themes', where: {}})).to.throw(
      'unknown table: "themes" (expected steps)',
    );
    expect(() => boundValue(tables, {of: 'steps', where: {x: '1'}})).to.throw(
      'unknown column: "x"',
    );
    expect(() => boundValue(tables, {of: 'steps', where: {journey: 'z'}})).to.throw(
      'no row has journey=z',
    );
  });

  describe('of comments, which stand in a document by one thing after another', () => {
    const comments = {
      feedback: [
        {feeling: 'negative', count: 30},
        {feeling: 'positive', count: 70},
        {service: 'a', count: 100},
        {theme: 'staff', feeling: 'negative', count: 20},
        {theme: 'food', feeling: 'negative', count: 15},
        {feeling: 'negative', period: '2022 Q1', count: 10},
        {feeling: 'positive', period: '2022 Q1', count: 30},
        {feeling: 'negative', period: '2022 Q2', count: 20},
        {feeling: 'positive', period: '2022 Q2', count: 40},
        {feeling: 'negative', period: '2022', count: 30},
      ],
    };
    const ask = (where: Record<string, string>, share?: Record<string, string>) =>
      boundValue(comments, {of: 'feedback', sum: 'count', where, ...(share ? {share} : {})});

    it('counts each comment once', () => {
      expect(ask({feeling: '*'})).to.deep.equal({kind: 'value', value: 100});
      expect(ask({feeling: 'negative'})).to.deep.equal({kind: 'value', value: 30});
      expect(ask({feeling: 'negative|positive'})).to.deep.equal({kind: 'value', value: 100});
      expect(ask({feeling: 'negative', theme: 'food'})).to.deep.equal({kind: 'value', value: 15});
      expect(ask({feeling: 'negative'}, {feeling: '*'})).to.deep.equal({kind: 'value', value: 0.3});
    });

    it('refuses what could mean several numbers', () => {
      expect(() => ask({})).to.throw('rows by feeling and rows by service both fit');
      expect(() => ask({theme: '*'})).to.throw('themes are not added up');
      expect(() => ask({period: '*'})).to.throw('periods of several lengths');
    });

    it('knows the same number one period earlier', () => {
      const of = 'feedback';
      const where = {feeling: 'negative', period: '2022 Q2'};
      const share = {feeling: '*', period: '2022 Q2'};
      const before = (binding: object) =>
        boundBefore(comments, {of, sum: 'count', where, ...binding});
      expect(before({})?.period.id).to.equal('2022 Q1');
      expect(before({})?.cell).to.deep.equal({kind: 'value', value: 10});
      expect(before({share})?.cell).to.deep.equal({kind: 'value', value: 0.25});
      expect(before({where: {feeling: 'negative', period: '2022 Q1'}})).to.equal(undefined);
      expect(before({where: {feeling: 'negative'}})).to.equal(undefined);
    });
  });
});
