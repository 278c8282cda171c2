import assert from 'node:assert/strict';
import {test} from 'node:test';
import {balance} from '../../../src/publish/import/balance.js';
import {line} from '../support/line.js';

const row = {file: 'a.csv', line: 1, rows: 1, reason: '', text: ''} as const;

test('what was read and what was refused are the whole, which the file’s own total confirms', () => {
  assert.deepEqual(
    balance({
      lines: [line({amount: 0.1}), line({amount: null})],
      leftOut: [
        {...row, kind: 'refused', amount: 0.2},
        {...row, kind: 'refused'},
        {...row, kind: 'around'},
        {...row, kind: 'total', amount: 0.3},
      ],
    }),
    {imported: 0.1, refused: 0.2, whole: 0.3, own: {kind: 'agrees'}},
  );
});
