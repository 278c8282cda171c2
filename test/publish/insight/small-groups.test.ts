import assert from 'node:assert/strict';
import {test} from 'node:test';
import {smallGroups} from '../../../src/publish/insight/small-groups.js';

const of = (counts: Readonly<Record<string, number>>) =>
  smallGroups(
    Object.entries(counts).map(([service, count]) => ({
      service,
      feeling: 'positive',
      period: '2022 Q1',
      count,
    })),
    'service',
  );

test('small ones go together, with the next where they are still too few', () => {
  assert.deepEqual(of({a: 100, b: 3, c: 40, d: 30}), ['b', 'd']);
  assert.deepEqual(of({a: 100, b: 3, c: 9, d: 30}), ['b', 'c']);
  assert.deepEqual(of({a: 100, b: 3, c: 2, d: 30}), ['c', 'b', 'd']);
});

test('large ones stand by themselves, and of two none is hidden behind the other', () => {
  assert.deepEqual(of({a: 100, b: 10, c: 40}), []);
  assert.deepEqual(of({a: 100, b: 3}), []);
  assert.deepEqual(of({}), []);
});

test('comments count, not the themes that they name, where there are both', () => {
  const entry = {feeling: 'positive', period: '2022 Q1'} as const;
  const entries = ['a', 'b', 'c'].flatMap((service) => [
    {...entry, service, count: 12},
    {...entry, service, theme: 't', count: 3},
  ]);
  assert.deepEqual(smallGroups(entries, 'service'), []);
});
