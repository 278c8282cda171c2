import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lattice} from '../../../src/publish/suppress/lattice.js';

test('a total is related to its parts along each dimension and along both', () => {
  const {relations} = lattice(
    [
      {area: 'p', sector: 'x'},
      {area: 'p', sector: 'y'},
      {area: 'p'},
      {sector: 'x'},
      {sector: 'y'},
      {},
    ],
    ['area', 'sector'],
  );
  const text = relations.map(({total, parts}) => `${total} = ${parts.join(' + ')}`).sort();
  assert.deepEqual(text, ['2 = 0 + 1', '3 = 0', '4 = 1', '5 = 0 + 1', '5 = 2', '5 = 3 + 4']);
});

test('two breakdowns that share a dimension get the total that nobody lists', () => {
  const {keys, listed, relations} = lattice(
    [
      {area: 'p', sector: 'x'},
      {area: 'q', sector: 'x'},
      {sector: 'x', register: 'charity'},
      {sector: 'x', register: 'neither'},
    ],
    ['area', 'sector', 'register'],
  );
  assert.equal(listed, 4);
  assert.deepEqual(keys.slice(4), [{sector: 'x'}]);
  assert.deepEqual(relations, [
    {total: 4, parts: [0, 1]},
    {total: 4, parts: [2, 3]},
  ]);
});

test('a single breakdown has no relations', () => {
  assert.deepEqual(lattice([{area: 'p'}, {area: 'q'}], ['area']).relations, []);
});

test('two rows with one key are refused', () => {
  assert.throws(
    () => lattice([{area: 'p'}, {area: 'p'}], ['area']),
    new RangeError('invalid rows: two rows are area p'),
  );
});
