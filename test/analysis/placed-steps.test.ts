import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {placedSteps, type RouteStep} from '../../src/analysis/placed-steps.js';

const step = (from: string, to: string, order?: number, kind?: string): RouteStep => ({
  from,
  to,
  ...(order === undefined ? {} : {order}),
  ...(kind === undefined ? {} : {kind}),
});
const told = (steps: readonly RouteStep[], ranks: readonly number[] = []) =>
  placedSteps(steps, ranks).map(({start, end, again}) => `${start}-${end}${again ? ' again' : ''}`);

describe('placedSteps', () => {
  it('puts steps into columns by their order, whatever its numbers', () => {
    const steps = [step('B', 'C', 20), step('A', 'B', 10), step('C', 'D', 40)];
    expect(told(steps, [10, 20, 40])).to.deep.equal(['1-2', '0-1', '2-3']);
    expect(told([step('A', 'B', 40)], [10, 20, 40])).to.deep.equal(['2-3']);
  });

  it('lets a step start where its place was last reached, past the orders between', () => {
    expect(
      told([step('A', 'B', 1), step('A', 'C', 1), step('C', 'D', 2), step('B', 'E', 3)], [1, 2, 3]),
    ).to.deep.equal(['0-1', '0-1', '1-2', '1-3']);
  });

  it('puts those who wait at a place where they leave it', () => {
    expect(
      told([step('A', 'B', 1), step('A', 'C', 1), step('C', 'B', 2), step('B', 'D', 3)], [1, 2, 3]),
    ).to.deep.equal(['0-2', '0-1', '1-2', '2-3']);
  });

  it('knows a place that people had been to on their way, and no other', () => {
    expect(
      told([step('A', 'B', 1), step('B', 'A', 2), step('A', 'C', 3)], [1, 2, 3]),
    ).to.deep.equal(['0-1', '1-2 again', '2-3']);
    // Those who came to B by C had not been there.
    expect(told([step('A', 'B', 1), step('A', 'C', 1), step('C', 'B', 2)], [1, 2])).to.deep.equal([
      '0-1',
      '0-1',
      '1-2',
    ]);
    expect(told([step('A', 'A', 1, 'waiting'), step('A', 'Z', 2, 'return')], [1, 2])).to.deep.equal(
      ['0-1', '1-2 again'],
    );
  });

  it('finds the columns without orders: each place after all that lead to it, a circle one column on', () => {
    expect(told([step('A', 'B'), step('B', 'C'), step('A', 'C')])).to.deep.equal([
      '0-1',
      '1-2',
      '0-2',
    ]);
    expect(told([step('A', 'B'), step('B', 'A')])).to.deep.equal(['0-1', '1-2 again']);
    expect(told([step('A', 'A')])).to.deep.equal(['0-1 again']);
  });

  it('ends, and leads every step to a later column, for any steps', () => {
    const place = fc.constantFrom('A', 'B', 'C', 'D', 'E');
    const any = fc.record({from: place, to: place, order: fc.integer({min: 1, max: 4})});
    fc.assert(
      fc.property(fc.array(any, {maxLength: 14}), fc.boolean(), (rows, ordered) => {
        const steps = rows.map(({from, to, order}) => step(from, to, ordered ? order : undefined));
        const placed = placedSteps(steps, [1, 2, 3, 4]);
        expect(placed.length).to.equal(steps.length);
        for (const {start, end} of placed) expect(end).to.be.greaterThan(start);
      }),
      {numRuns: 300},
    );
  });
});
