import assert from 'node:assert/strict';
import {test} from 'node:test';
import {narrowed} from '../../../src/publish/suppress/narrowed.js';

const sum = (places: readonly number[], total: number) => ({
  terms: new Map(places.map((place) => [place, 1])),
  sum: total,
});
const open = (low: number) => ({low, high: Infinity});

test('what is left of a sum limits each of its terms', () => {
  const spans = narrowed(
    [sum([0, 1], 7)],
    new Map([
      [0, open(1)],
      [1, open(2)],
    ]),
    true,
  );
  assert.deepEqual(
    [...(spans ?? [])],
    [
      [0, {low: 1, high: 5}],
      [1, {low: 2, high: 6}],
    ],
  );
});

test('whole numbers are pulled in to whole ends', () => {
  const half = {low: 0.5, high: 3.5};
  const spans = narrowed(
    [sum([0, 1], 4)],
    new Map([
      [0, half],
      [1, half],
    ]),
    true,
  );
  assert.deepEqual(spans?.get(0), {low: 1, high: 3});
});

test('two unknowns without a limit leave each other open', () => {
  const equation = {
    terms: new Map([
      [0, 1],
      [1, -1],
    ]),
    sum: 3,
  };
  const spans = narrowed(
    [equation],
    new Map([
      [0, open(0)],
      [1, open(0)],
    ]),
    true,
  );
  assert.deepEqual(
    [...(spans ?? [])],
    [
      [0, open(3)],
      [1, open(0)],
    ],
  );
});

test('spans that cannot all be true are nothing', () => {
  assert.equal(
    narrowed(
      [sum([0, 1], 1)],
      new Map([
        [0, open(1)],
        [1, open(1)],
      ]),
      true,
    ),
    undefined,
  );
});
