import assert from 'node:assert/strict';
import {test} from 'node:test';
import {protectedRows} from '../../../src/publish/insight/protected-rows.js';
import {ruleSets} from '../../../src/publish/suppress/rule-sets.js';

const rules = ruleSets['under-five'];

test('1 to 4 are hidden, and what gives them away', () => {
  const rows = [
    {theme: 'a', count: 60},
    {theme: 'a', feeling: 'positive', count: 50},
    {theme: 'a', feeling: 'negative', count: 3},
    {theme: 'a', feeling: 'neutral', count: 7},
    {theme: 'b', feeling: 'positive', count: 0},
    {theme: 'b', feeling: 'negative', count: 5},
    {feeling: 'positive', count: 50},
  ];
  const {rows: safe, small, more} = protectedRows('feedback', rows, rules);
  assert.deepEqual(
    safe.map(({count}) => count),
    [60, 50, null, null, 0, 5, 50],
  );
  assert.deepEqual([small, more], [1, 1]);
  assert.equal(safe[2]?.['countStatus'], 'c');
});

test('no rules hide nothing; steps of journeys are protected too', () => {
  const rows = [{journey: 'j', order: 1, from: 'a', to: 'b', count: 2}];
  assert.deepEqual(protectedRows('steps', rows, undefined).rows, rows);
  assert.equal(protectedRows('steps', rows, rules).rows[0]?.['count'], null);
  assert.deepEqual(protectedRows('feedback', [], rules), {rows: [], small: 0, more: 0});
});
