import assert from 'node:assert/strict';
import {test} from 'node:test';
import {headerSpelling} from '../../../src/publish/read/header-spelling.js';

test('capitals, punctuation, line breaks and pound signs do not tell headers apart', () => {
  assert.equal(headerSpelling('  Amount (£) '), 'amount');
  assert.equal(headerSpelling('TRANSACTION\r\nNUMBER'), 'transaction number');
  assert.equal(headerSpelling('Supplier\u00a0/ Beneficiary_Name'), 'supplier beneficiary name');
  assert.equal(headerSpelling('Supplier’s name'), 'suppliers name');
  assert.equal(headerSpelling('Goods & Services'), 'goods and services');
});

test('words written together are taken apart at their capitals', () => {
  assert.equal(headerSpelling('OrganisationalUnit'), 'organisational unit');
  assert.equal(headerSpelling('VATNumber'), 'vat number');
  assert.equal(headerSpelling('SupplierID'), 'supplier id');
});

test('a header without letters and figures has no spelling', () => {
  assert.equal(headerSpelling(' £ — '), '');
});
