import assert from 'node:assert/strict';
import {test} from 'node:test';
import {healthText} from '../../../src/publish/check/health-text.js';

test('a report for the terminal puts the worst first', () => {
  assert.equal(
    healthText({
      name: 'a.json',
      title: 'A',
      kind: 'spend',
      rows: {totals: 3},
      findings: [
        {level: 'fact', about: 'arithmetic', text: 'All agrees.'},
        {level: 'warning', about: 'vintage', text: 'Old.'},
      ],
    }),
    'a.json: A\nA spend document. Rows: totals 3.\nWarning (vintage): Old.\nGood to know (arithmetic): All agrees.\nEvery chart can draw it.\n',
  );
});
