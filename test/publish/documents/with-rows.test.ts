import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withRows} from '../../../src/publish/documents/with-rows.js';
import {paymentsDocument} from '../support/payments-document.js';

test('rows replace those of their table, and its file', () => {
  const document = paymentsDocument();
  const resources = [{name: 'totals', title: 'Totals', path: 'totals.csv', format: 'csv'}];
  const {resources: changed} = withRows({...document, resources}, 'totals', [{amount: 1}]);
  assert.deepEqual(changed, [{name: 'totals', title: 'Totals', data: [{amount: 1}]}]);
});

test('a new table comes last', () => {
  const {resources} = withRows(paymentsDocument(), 'totals', [], {title: 'None'});
  assert.deepEqual(resources.at(-1), {name: 'totals', title: 'None', data: []});
});
