import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rowKind} from '../../../src/publish/read/row-kind.js';

const columns = {date: 0, supplier: 1, description: 2, amount: 3};
const kind = (...cells: readonly string[]) => rowKind(cells, columns);

test('a row with a supplier and an amount is a payment', () => {
  assert.equal(kind('01/04/2018', 'Hope House', 'Beds', '£25,000'), 'payment');
});

test('a row that lacks its amount or supplier is still a payment, for its reader to refuse', () => {
  assert.equal(kind('01/04/2018', 'Hope House', 'Beds', ''), 'payment');
  assert.equal(kind('01/04/2018', 'Hope House', 'Beds', '#N/A'), 'payment');
  assert.equal(kind('01/04/2018', '', 'Beds', '25000'), 'payment');
  assert.equal(kind('', '', '', '25000'), 'payment');
});

test('a row without text is blank', () => {
  assert.equal(kind('', ' ', '\u00a0', ''), 'blank');
  assert.equal(kind(), 'blank');
});

test('a row that calls itself a total and has no supplier is one', () => {
  assert.equal(kind('Total', '', '', '25000'), 'total');
  assert.equal(kind('', '', 'Grand Total:', '£1,000,000.00'), 'total');
  assert.equal(kind('TOTAL PAYMENTS', '', '', '5'), 'total');
  assert.equal(kind('', '', 'Sub total for April', '5'), 'total');
  assert.equal(kind('', '', 'SubTotal', '(5)'), 'total');
});

test('a total may stand in the supplier’s place, and its amount in another column', () => {
  assert.equal(kind('', 'Total', '', '25000'), 'total');
  assert.equal(kind('', 'Total', '25000'), 'total');
});

test('a supplier whose name begins with the word is paid', () => {
  assert.equal(kind('01/04/2018', 'Total Gas & Power', 'Gas', '25000'), 'payment');
  assert.equal(kind('01/04/2018', 'Hope House', 'Total', '25000'), 'payment');
  assert.equal(kind('01/04/2018', '', 'Total hip replacement', '25000'), 'payment');
});

test('the header said again is no payment', () => {
  assert.equal(kind('Date', 'Supplier', 'Description', 'Amount'), 'repeated-header');
  assert.equal(kind('DATE PAID', 'Supplier Name', '', 'Amount (£)'), 'repeated-header');
});

test('the header said again in a publisher’s own spellings is known by them', () => {
  const again = ['Wann', 'Wer', '', 'Amount'];
  assert.equal(rowKind(again, columns), 'payment');
  assert.equal(rowKind(again, columns, {date: ['Wann'], supplier: ['WER']}), 'repeated-header');
});

test('a remark is a row’s only text', () => {
  assert.equal(kind('Payments to people are left out.'), 'note');
  assert.equal(kind('', 'Total', '', ''), 'note');
});

test('grants have beneficiaries and amounts of their own', () => {
  const grants = {beneficiary: 0, purpose: 1, 'grant-amount': 2};
  assert.equal(rowKind(['Hope House', 'Beds', '500'], grants), 'payment');
  assert.equal(rowKind(['Total', '', '500'], grants), 'total');
  assert.equal(
    rowKind(['Beneficiary', 'Purpose of the grant', 'Grant amount'], grants),
    'repeated-header',
  );
});

test('without a column of amounts rows are told apart all the same', () => {
  assert.equal(rowKind(['Hope House', 'Beds'], {supplier: 0, description: 1}), 'payment');
});
