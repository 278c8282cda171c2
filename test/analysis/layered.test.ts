import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {crossings} from '../../src/analysis/crossings.js';
import {layered} from '../../src/analysis/layered.js';

const ladder = (pairs: readonly (readonly [number, number])[]) => pairs.map(([a, b]) => ({a, b}));

describe('layered', () => {
  it('turns three columns so that no lines cross where that is possible', () => {
    const links = ladder([
      [0, 12],
      [1, 11],
      [2, 10],
      [12, 21],
      [11, 22],
      [10, 20],
    ]);
    const {columns, crossed} = layered(
      [
        [0, 1, 2],
        [10, 11, 12],
        [20, 21, 22],
      ],
      links,
    );
    expect(crossed).to.equal(0);
    expect(columns.map((own) => [...own].sort())).to.deep.equal([
      [0, 1, 2],
      [10, 11, 12],
      [20, 21, 22],
    ]);
  });

  it('keeps the order wanted when nothing crosses, and bears no lines and one column', () => {
    expect(layered([[1, 0], [2]], ladder([[1, 2]])).columns).to.deep.equal([[1, 0], [2]]);
    expect(layered([[3, 1, 2]], [])).to.deep.equal({columns: [[3, 1, 2]], crossed: 0});
  });

  it('never has more crossings than the order wanted, and counts them rightly', () => {
    const link = fc.record({a: fc.nat(3), b: fc.integer({min: 10, max: 13})});
    const next = fc.record({a: fc.integer({min: 10, max: 13}), b: fc.integer({min: 20, max: 23})});
    fc.assert(
      fc.property(
        fc.array(link, {maxLength: 8}),
        fc.array(next, {maxLength: 8}),
        (first, second) => {
          const wanted = [
            [0, 1, 2, 3],
            [10, 11, 12, 13],
            [20, 21, 22, 23],
          ];
          const count = (columns: readonly (readonly number[])[]) =>
            [first, second].reduce(
              (sum, links, at) =>
                sum +
                crossings(
                  links.map(({a, b}) => [
                    columns[at]?.indexOf(a) ?? 0,
                    columns[at + 1]?.indexOf(b) ?? 0,
                  ]),
                ),
              0,
            );
          const {columns, crossed} = layered(wanted, [...first, ...second]);
          expect(crossed).to.equal(count(columns));
          expect(crossed).to.be.at.most(count(wanted));
        },
      ),
      {numRuns: 100},
    );
  });
});
