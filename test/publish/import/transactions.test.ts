import assert from 'node:assert/strict';
import {test} from 'node:test';
import {transactions} from '../../../src/publish/import/transactions.js';
import {line} from '../support/line.js';

test('lines with one transaction number, payer, supplier and day are one payment', () => {
  const lines = [
    line({line: 2, transaction: '7'}),
    line({line: 3, transaction: '8'}),
    line({line: 4, transaction: '7'}),
  ];
  assert.deepEqual(
    transactions(lines).map((each) => each.map(({line: at}) => at)),
    [[2, 4], [3]],
  );
});

test('lines stay apart without a number, and where payer, supplier, day or file differ', () => {
  const seven = {transaction: '7'};
  const lines = [
    line(),
    line(),
    line(seven),
    line({...seven, supplier: 'Mind'}),
    line({...seven, commissioner: 'B'}),
    line({...seven, date: '2018-04-02'}),
    line({...seven, file: 'may.csv'}),
  ];
  assert.equal(transactions(lines).length, lines.length);
});

test('a redacted amount cannot be added, so its line stays apart', () => {
  const lines = [line({transaction: '7'}), line({transaction: '7', amount: null})];
  assert.equal(transactions(lines).length, 2);
});
