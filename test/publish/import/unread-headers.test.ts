import assert from 'node:assert/strict';
import {test} from 'node:test';
import {unreadHeaders} from '../../../src/publish/import/unread-headers.js';
import {headerRow} from '../../../src/publish/read/header-row.js';

test('columns that nobody knows, that no document holds, and the lesser of two are named in order', () => {
  const cells = ['Supplier', 'Ward', 'Gross amount', 'Net amount', 'Supplier postcode'];
  const header = headerRow([{line: 1, cells}]);
  assert.ok(header);
  assert.deepEqual(unreadHeaders(cells, header), ['Ward', 'Gross amount', 'Supplier postcode']);
});
