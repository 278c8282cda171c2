import {expect} from '@open-wc/testing';
import {boundValue} from '../../src/view/bound-value.js';

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
});
