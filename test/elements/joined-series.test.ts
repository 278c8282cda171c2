import {expect} from '@open-wc/testing';
import type {Cell} from '../../src/analysis/cell.js';
import {joinedSeries} from '../../src/elements/joined-series.js';
import type {RawSeries} from '../../src/elements/trend-numbers.js';

const value = (number: number): Cell => ({kind: 'value', value: number});
const missing: Cell = {kind: 'missing', reason: 'x'};
const period = {id: '2018-19', from: 24_219, months: 12} as const;

function body(id: string, amount: Cell, population?: number): RawSeries {
  return {
    id,
    name: id,
    ...(population === undefined ? {} : {population}),
    numbers: [{period, amount, whole: value(100), counted: value(2)}],
  };
}

describe('joinedSeries', () => {
  const name = {id: 'C', name: 'C'};

  it('adds money, what it is a part of, people and invoices', () => {
    const joined = joinedSeries(
      name,
      [body('A', value(3), 10), body('B', value(4), 30)],
      'invoices',
    );
    expect(joined).to.deep.equal({
      id: 'C',
      name: 'C',
      population: 40,
      numbers: [{period, amount: value(7), whole: value(200), counted: value(4)}],
    });
  });

  it('adds no suppliers, and nothing where a part is not known', () => {
    const joined = joinedSeries(name, [body('A', value(3), 10), body('B', missing)], 'suppliers');
    expect(joined).to.deep.equal({
      id: 'C',
      name: 'C',
      numbers: [{period, amount: missing, whole: value(200), counted: missing}],
    });
  });
});
