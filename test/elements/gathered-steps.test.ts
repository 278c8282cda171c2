import {expect} from '@open-wc/testing';
import {gatheredSteps, OTHER} from '../../src/elements/gathered-steps.js';
import type {StepRow} from '../../src/contract/generated/insight.js';

const row = (
  journey: string,
  from: string,
  to: string,
  count: number | null,
  more = {},
): StepRow => ({
  journey,
  from,
  to,
  count,
  ...(count === null ? {countStatus: 'c' as const} : {}),
  ...more,
});
const told = (rows: readonly StepRow[], least = 5) => {
  const {steps, gathered} = gatheredSteps(rows, least);
  return [
    ...steps.map(
      ({journey, from, to, cell}) =>
        `${journey}: ${from} > ${to} ${cell.kind === 'value' ? cell.value : cell.reason}`,
    ),
    gathered,
  ];
};

describe('gatheredSteps', () => {
  it('leaves steps alone that enough people took, and those that nobody took', () => {
    expect(told([row('x', 'A', 'B', 5), row('x', 'A', 'C', 0)])).to.deep.equal([
      'x: A > B 5',
      'x: A > C 0',
      0,
    ]);
  });

  it('puts small ones together, under “few” where even together they are', () => {
    const rows = [row('x', 'A', 'B', 9), row('x', 'A', 'C', 3), row('x', 'A', 'D', 2)];
    expect(told(rows)).to.deep.equal(['x: A > B 9', `x: A > ${OTHER} 5`, 2]);
    expect(told(rows.slice(0, 2))).to.deep.equal(['x: A > B 9', `x: A > ${OTHER} few`, 1]);
  });

  it('keeps a number back that is kept back in any of them', () => {
    expect(
      told([row('x', 'A', 'B', 9), row('x', 'A', 'C', 4), row('x', 'A', 'D', null)]),
    ).to.deep.equal(['x: A > B 9', `x: A > ${OTHER} c`, 2]);
  });

  it('names no place that only small steps lead to', () => {
    const rows = [
      row('x', 'A', 'B', 9),
      row('x', 'A', 'Rare', 4),
      row('x', 'Rare', 'Rarer', 3),
      row('x', 'Rare', 'B', 6),
    ];
    expect(told(rows)).to.deep.equal(['x: A > B 9', `x: ${OTHER} > B 6`, `x: A > ${OTHER} few`, 2]);
  });

  it('puts journeys of small steps alone together by their first steps', () => {
    const rows = [
      row('x', 'A', 'B', 9),
      row('y', 'A', 'Rare', 4),
      row('y', 'Rare', 'C', 4),
      row('z', 'A', 'D', 3),
    ];
    expect(told(rows)).to.deep.equal(['x: A > B 9', `${OTHER}: A > ${OTHER} 7`, 3]);
  });
});
