import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {jitterRanks} from '../../../src/publish/jitter/jitter-ranks.js';

test('no places to move leaves true ranks, the largest first and equals in order', () => {
  assert.deepEqual(jitterRanks([5, 9, 5, 20], {places: 0, seed: 1}).ranks, [3, 2, 4, 1]);
});

test('ranks are moved within the bound, each given once, and alike for a seed', () => {
  const values = fc.array(fc.integer(), {maxLength: 60});
  const places = fc.integer({min: 0, max: 80});
  const seed = fc.integer({min: 0, max: 2 ** 32 - 1});
  fc.assert(
    fc.property(values, places, seed, (values, places, seed) => {
      const before = jitterRanks(values, {places: 0, seed}).ranks;
      const {ranks} = jitterRanks(values, {places, seed});
      assert.deepEqual(
        [...ranks].sort((a, b) => a - b),
        values.map((_, i) => i + 1),
      );
      ranks.forEach((rank, i) => assert.ok(Math.abs(rank - (before[i] ?? 0)) <= places));
      assert.deepEqual(jitterRanks(values, {places, seed}).ranks, ranks);
    }),
    {seed: 5, numRuns: 200},
  );
});

test('every order within the bound is about as likely as another', () => {
  // Of three items moved by one place at most there are three orders.
  const seen = new Map<string, number>();
  for (let seed = 0; seed < 3000; seed++) {
    const order = jitterRanks([30, 20, 10], {places: 1, seed}).ranks.join();
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  assert.deepEqual([...seen.keys()].sort(), ['1,2,3', '1,3,2', '2,1,3']);
  for (const count of seen.values()) assert.ok(count > 900 && count < 1100, String(count));
});

test('an item in the middle of many goes to each place in reach about as often', () => {
  const values = Array.from({length: 60}, (_, i) => -i);
  const counts = new Array<number>(7).fill(0);
  for (let seed = 0; seed < 1400; seed++) {
    const place = (jitterRanks(values, {places: 3, seed}).ranks[30] ?? 0) - 28;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  assert.equal(counts.length, 7);
  for (const count of counts) assert.ok(count > 130 && count < 280, counts.join());
});

test('the declaration says how far and how, and not the seed', () => {
  const {declaration} = jitterRanks([3, 2, 1], {places: 2, seed: 987_654});
  assert.deepEqual(declaration, {
    places: 2,
    method:
      'each rank is moved at random by up to 2 places; ranks are swapped, so each is still given once',
  });
});

test('nothing to rank has no ranks', () => {
  assert.deepEqual(jitterRanks([], {places: 3, seed: 1}).ranks, []);
});

test('what cannot be ranked and places that are not whole are refused', () => {
  assert.throws(() => jitterRanks([1, NaN], {places: 1, seed: 1}), /invalid value 1: not finite/);
  assert.throws(() => jitterRanks([1], {places: 1.5, seed: 1}), /invalid places: 1.5/);
  assert.throws(() => jitterRanks([1], {places: 1, seed: -4}), /invalid seed: -4/);
});
