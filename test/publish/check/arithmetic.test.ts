import assert from 'node:assert/strict';
import {test} from 'node:test';
import {arithmetic} from '../../../src/publish/check/arithmetic.js';

const totals = [
  {commissioner: 'A', amount: 30.3},
  {commissioner: 'B', amount: 5},
  {commissioner: 'A', sector: 'vcse' as const, amount: 10.1},
  {commissioner: 'A', sector: 'nhs' as const, amount: 20.2},
];

test('sets that agree to the penny are said to', () => {
  assert.deepEqual(
    arithmetic(totals).map(({text}) => text),
    ['All 2 sets of totals agree to the penny.'],
  );
});

test('a penny too much is found; a part without a figure is not judged', () => {
  const wrong = [...totals.slice(1), {commissioner: 'A', amount: 30.31}];
  assert.deepEqual(
    arithmetic(wrong).map(({text}) => text),
    ['The totals by commissioner, sector of A add up to £30.30, but its own total says £30.31.'],
  );
  const hidden = {commissioner: 'A', sector: 'private' as const, amount: null};
  assert.equal(arithmetic([...wrong, hidden])[0]?.level, 'fact');
});
