import assert from 'node:assert/strict';
import {test} from 'node:test';
import {supplierIdentifiers} from '../../../src/publish/import/supplier-identifiers.js';

test('numbers get the prefix of their register', () => {
  assert.deepEqual(supplierIdentifiers({charity: '1012345', company: '06123456'}), [
    'GB-CHC-1012345',
    'GB-COH-06123456',
  ]);
  assert.deepEqual(supplierIdentifiers({charity: 'SC012345'}), ['GB-SC-SC012345']);
  assert.deepEqual(supplierIdentifiers({charity: 'NIC100012'}), ['GB-NIC-100012']);
});

test('the zeros that a spreadsheet took from a company number come back', () => {
  assert.deepEqual(supplierIdentifiers({company: '612345'}), ['GB-COH-00612345']);
  assert.deepEqual(supplierIdentifiers({company: 'IP12345R'}), []);
  assert.deepEqual(supplierIdentifiers({company: 'sc 12345'}), ['GB-COH-SC012345']);
});

test('words around a number are passed over', () => {
  assert.deepEqual(supplierIdentifiers({charity: 'Charity No. 1012345'}), ['GB-CHC-1012345']);
  assert.deepEqual(supplierIdentifiers({charity: '1012345.0'}), ['GB-CHC-1012345']);
});

test('what is no number of a register gives none', () => {
  for (const text of ['', 'n/a', 'exempt', '12', '10123456789'])
    assert.deepEqual(supplierIdentifiers({charity: text, company: text, own: text}), []);
});

test('where either register is meant, only a number that can be of one alone is taken', () => {
  assert.deepEqual(supplierIdentifiers({either: '06123456'}), ['GB-COH-06123456']);
  assert.deepEqual(supplierIdentifiers({either: 'OC312345'}), ['GB-COH-OC312345']);
  assert.deepEqual(supplierIdentifiers({either: 'charity 1012345'}), ['GB-CHC-1012345']);
  assert.deepEqual(supplierIdentifiers({either: 'Company no 6123456'}), ['GB-COH-06123456']);
  assert.deepEqual(supplierIdentifiers({either: 'NIC100012'}), ['GB-NIC-100012']);
  assert.deepEqual(supplierIdentifiers({either: '1012345'}), []);
  assert.deepEqual(supplierIdentifiers({either: 'SC012345'}), []);
});

test('an identifier with its prefix comes first, and none twice', () => {
  assert.deepEqual(supplierIdentifiers({own: 'GB-COH-06123456', company: '6123456'}), [
    'GB-COH-06123456',
  ]);
  assert.deepEqual(supplierIdentifiers({own: '360G-example-1', charity: '1012345'}), [
    'GB-CHC-1012345',
  ]);
});
