import assert from 'node:assert/strict';
import {test} from 'node:test';
import {recoverable} from '../../../src/publish/suppress/recoverable.js';
import {ruleSets} from '../../../src/publish/suppress/rule-sets.js';

const options = {
  dimensions: ['area', 'sector'],
  measures: ['count'],
  rules: ruleSets['hospital-5'],
};
const hidden = {count: null, countStatus: 'c'};

test('one hidden part of a shown total is found', () => {
  const rows = [{area: 'p', ...hidden}, {area: 'q', count: 20}, {count: 24}];
  assert.deepEqual(recoverable(rows, options), [
    {key: {area: 'p'}, measure: 'count', certainty: 'exact'},
  ]);
});

test('two hidden parts with room between them are not', () => {
  const rows = [{area: 'p', ...hidden}, {area: 'q', ...hidden}, {area: 'r', count: 5}, {count: 24}];
  assert.deepEqual(recoverable(rows, options), []);
});

test('two hidden parts that share less than the rules hide are found to within bounds', () => {
  const rows = [
    {area: 'p', ...hidden},
    {area: 'q', ...hidden},
    {area: 'r', count: 20},
    {count: 25},
  ];
  // Each is 1 to 4; the rules promise 1 to 5.
  assert.deepEqual(
    recoverable(rows, options).map(({certainty}) => certainty),
    ['bounded', 'bounded'],
  );
});

test('a hidden cell with both margins hidden is found from the grand total', () => {
  const rows = [
    {area: 'p', sector: 'x', ...hidden},
    {area: 'p', sector: 'y', count: 10},
    {area: 'q', sector: 'x', count: 20},
    {area: 'q', sector: 'y', count: 30},
    {area: 'p', ...hidden},
    {sector: 'x', ...hidden},
    {area: 'q', count: 50},
    {sector: 'y', count: 40},
    {count: 64},
  ];
  assert.deepEqual(
    recoverable(rows, options).map(({key, certainty}) => [key, certainty]),
    [
      [{area: 'p', sector: 'x'}, 'exact'],
      [{area: 'p'}, 'exact'],
      [{sector: 'x'}, 'exact'],
    ],
  );
});

test('rows and columns that each hide two still give one away when taken together', () => {
  // Rows p and q less columns x and y leave r's y less p's z; no single line has one unknown.
  const rows = [
    {area: 'p', sector: 'x', ...hidden},
    {area: 'p', sector: 'y', ...hidden},
    {area: 'q', sector: 'x', ...hidden},
    {area: 'q', sector: 'y', ...hidden},
    {area: 'q', sector: 'z', ...hidden},
    {area: 'p', sector: 'z', count: 30},
    {area: 'p', count: 50},
    {area: 'q', count: 60},
    {sector: 'x', count: 22},
    {sector: 'y', count: 38},
    {sector: 'z', ...hidden},
  ];
  // p's x and y are 20; x and y in all are 60, so q's are 40, and q's z is 60 - 40 = 20.
  assert.deepEqual(
    recoverable(rows, options).map(({key, certainty}) => [key, certainty]),
    [
      [{area: 'q', sector: 'z'}, 'exact'],
      [{sector: 'z'}, 'exact'],
    ],
  );
});

test('two breakdowns give a cell away though nobody lists their common total', () => {
  const rows = [
    {area: 'p', ...hidden},
    {area: 'q', count: 20},
    {sector: 'x', count: 10},
    {sector: 'y', count: 14},
  ];
  assert.deepEqual(recoverable(rows, options), [
    {key: {area: 'p'}, measure: 'count', certainty: 'exact'},
  ]);
});

test('a number that is missing is not hidden, and hides no other', () => {
  const rows = [{area: 'p', ...hidden}, {area: 'q', count: null, countStatus: 'x'}, {count: 4}];
  assert.deepEqual(
    recoverable(rows, options).map(({key}) => key),
    [{area: 'p'}],
  );
});

test('rounding leaves a hidden part open when its total is large', () => {
  const rows = [{area: 'p', ...hidden}, {area: 'q', count: 100}, {count: 105}];
  assert.deepEqual(recoverable(rows, {...options, rules: ruleSets.hospital}), []);
});

test('rounding gives a hidden part away when the parts are as small as they can be', () => {
  const rows = [
    {area: 'p', ...hidden},
    {area: 'q', count: 10},
    {area: 'r', count: 10},
    {count: 15},
  ];
  // 15 was at most 17, and each 10 at least 8.
  assert.deepEqual(recoverable(rows, {...options, rules: ruleSets.hospital}), [
    {key: {area: 'p'}, measure: 'count', certainty: 'exact'},
  ]);
});
