import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {ranges} from '../../../src/publish/suppress/ranges.js';

const sum = (places: readonly number[], total: number) => ({
  terms: new Map(places.map((place) => [place, 1])),
  sum: total,
});
const floors = (count: number, floor: number) =>
  new Map(Array.from({length: count}, (_, place) => [place, floor]));
const whole = {enough: 1e6, whole: true};

test('two numbers of a sum range from the floor to what the other leaves', () => {
  const found = ranges([sum([0, 1], 12)], floors(2, 1), [0, 1], whole);
  assert.deepEqual(
    [...(found ?? [])],
    [
      [0, {low: 1, high: 11}],
      [1, {low: 1, high: 11}],
    ],
  );
});

test('a number whose total is not known has no limit', () => {
  const equation = {
    terms: new Map([
      [0, 1],
      [1, 1],
      [2, -1],
    ]),
    sum: 0,
  };
  const found = ranges([equation], floors(3, 0), [0, 2], whole);
  assert.deepEqual(
    [...(found ?? [])],
    [
      [0, {low: 0, high: Infinity}],
      [2, {low: 0, high: Infinity}],
    ],
  );
});

test('a two by two square ranges as far as its smallest margin lets it', () => {
  // Rows 14 and 70, columns 34 and 50: a is 1 to 13, b = 14 - a, c = 34 - a, d = 36 + a.
  const found = ranges(
    [sum([0, 1], 14), sum([2, 3], 70), sum([0, 2], 34), sum([1, 3], 50)],
    floors(4, 1),
    [0, 1, 2, 3],
    whole,
  );
  assert.deepEqual(
    [...(found ?? [])],
    [
      [0, {low: 1, high: 13}],
      [1, {low: 1, high: 13}],
      [2, {low: 21, high: 33}],
      [3, {low: 37, high: 49}],
    ],
  );
});

test('a search that may stop early still shows a range as wide as asked', () => {
  const found = ranges([sum([0, 1], 100)], floors(2, 0), [0], {enough: 5, whole: true})?.get(0);
  assert.ok(found && found.high - found.low >= 5 && found.low >= 0 && found.high <= 100);
});

test('equations that no numbers satisfy have no ranges', () => {
  assert.equal(ranges([sum([0, 1], 1)], floors(2, 1), [0], whole), undefined);
  assert.equal(ranges([sum([0], 1), sum([0], 2)], floors(1, 0), [0], whole), undefined);
});

test('ranges of a square of margins are those found by trying every number', () => {
  const small = fc.integer({min: 0, max: 4});
  fc.assert(
    fc.property(fc.array(small, {minLength: 6, maxLength: 6}), (n) => {
      const rows = [
        [0, 1, 2],
        [3, 4, 5],
      ];
      const columns = [
        [0, 3],
        [1, 4],
        [2, 5],
      ];
      const of = (places: readonly number[], cells: readonly number[]) =>
        places.reduce((total, place) => total + (cells[place] ?? 0), 0);
      const lines = [...rows, ...columns];
      const found = ranges(
        lines.map((places) => sum(places, of(places, n))),
        floors(6, 0),
        [0, 1, 2, 3, 4, 5],
        whole,
      );
      const low = [99, 99, 99, 99, 99, 99];
      const high = [0, 0, 0, 0, 0, 0];
      for (let a = 0; a <= 8; a++) {
        for (let b = 0; b <= 8; b++) {
          const c = of(rows[0] ?? [], n) - a - b;
          const under = columns.map((places, i) => of(places, n) - ([a, b, c][i] ?? 0));
          const cells = [a, b, c, ...under];
          if (cells.some((cell) => cell < 0)) continue;
          cells.forEach((cell, i) => {
            low[i] = Math.min(low[i] ?? 99, cell);
            high[i] = Math.max(high[i] ?? 0, cell);
          });
        }
      }
      assert.deepEqual(
        [...(found?.values() ?? [])],
        low.map((least, i) => ({low: least, high: high[i]})),
      );
    }),
    {seed: 7, numRuns: 300},
  );
});
