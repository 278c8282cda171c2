import assert from 'node:assert/strict';
import {test} from 'node:test';
import {successors} from '../../../src/publish/summarise/successors.js';

const steps = [
  {from: 'A', to: 'B', date: '2019-04', toName: 'B and all'},
  {from: 'B', to: 'C', date: '2020-04'},
  {from: 'D', to: 'C', date: '2020-04', share: 0.25},
  {from: 'D', to: 'E', date: '2020-04', share: 0.75},
];

test('steps are taken one after another, up to the time asked for', () => {
  assert.deepEqual(successors(steps, '2020-04')('A'), [{id: 'C', share: 1}]);
  assert.deepEqual(successors(steps, '2019-04')('A'), [{id: 'B', share: 1, name: 'B and all'}]);
  assert.deepEqual(successors(steps, '2018-04')('A'), [{id: 'A', share: 1}]);
});

test('a body that was divided has several, and one that nothing followed is its own', () => {
  assert.deepEqual(successors(steps)('D'), [
    {id: 'C', share: 0.25},
    {id: 'E', share: 0.75},
  ]);
  assert.deepEqual(successors(steps)('Z'), [{id: 'Z', share: 1}]);
});

test('parts that are not the whole, and circles, are refused', () => {
  const part = [{from: 'A', to: 'B', share: 0.9}];
  assert.throws(() => successors(part), {
    name: 'RangeError',
    message:
      'succession of A: its shares add up to 0.9 (expected 1: all of its money goes somewhere)',
  });
  const circle = [
    {from: 'A', to: 'B'},
    {from: 'B', to: 'A'},
  ];
  assert.throws(() => successors(circle)('A'), {
    name: 'RangeError',
    message: /comes back to itself/,
  });
});

test('parts that meet again in one body are added up', () => {
  const next = successors([
    {from: 'A', to: 'B', share: 0.25},
    {from: 'A', to: 'C', share: 0.75},
    {from: 'C', to: 'B', share: 0.5},
    {from: 'C', to: 'D', share: 0.5},
  ]);
  assert.deepEqual(next('A'), [
    {id: 'B', share: 0.625},
    {id: 'D', share: 0.375},
  ]);
});
