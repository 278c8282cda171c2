import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {PaymentRow, SpendFacts} from '../../../src/contract/generated/spend.js';
import {healthOf} from '../../../src/publish/summarise/health-of.js';
import {summarise} from '../../../src/publish/summarise/summarise.js';
import {paymentsDocument} from '../support/payments-document.js';

const ofQuarter = (payments: readonly PaymentRow[]) => {
  const document = paymentsDocument(payments);
  return {...document, spend: {...(document.spend as SpendFacts), period: '2018-19 Q1'}};
};

test('the months of three councils that have a payment are counted, inside the period only', () => {
  const rows = [
    {commissioner: 'A', supplier: 'S1', date: '2018-04-02', amount: 5},
    {commissioner: 'A', supplier: 'S1', date: '2018-04-30', amount: 5},
    {commissioner: 'A', supplier: 'S1', period: '2018-06', amount: 5},
    {commissioner: 'B', supplier: 'S1', date: '2018-05-01', amount: 5},
    {commissioner: 'B', supplier: 'S1', date: '2018-07-01', amount: 5},
  ];
  // Three of nine: April and June of A, May of B.
  assert.equal(healthOf(ofQuarter(rows)).complete, 0.3333);
});

test('without dates, the commissioners that have a payment are counted', () => {
  const rows = [
    {commissioner: 'A', supplier: 'S1', date: '2018-04-02', amount: 5},
    {commissioner: 'B', supplier: 'S1', amount: 5},
  ];
  assert.equal(healthOf(ofQuarter(rows)).complete, 0.6667);
});

test('money is unmatched without a supplier or a sector; granted onward it is not counted', () => {
  const rows: readonly PaymentRow[] = [
    {commissioner: 'A', supplier: 'S1', amount: 70},
    {commissioner: 'A', supplier: 'S9', amount: 15},
    {commissioner: 'A', supplier: 'S9', sector: 'nhs', amount: 10},
    {commissioner: 'A', amount: 4},
    {commissioner: 'A', supplier: 'S1', sector: 'unknown', amount: -1},
    {commissioner: 'A', amount: 1000, onwardGrant: true},
    {commissioner: 'A', amount: null, amountStatus: 'c'},
  ];
  assert.equal(healthOf(ofQuarter(rows)).unmatched, 0.2);
  assert.deepEqual(healthOf(ofQuarter([{commissioner: 'A', amount: 0}])), {complete: 0.3333});
});

test('summarise writes it among the facts, and keeps what the publisher says', () => {
  const document = paymentsDocument();
  const health = (input: typeof document) => (summarise(input).document.spend as SpendFacts).health;
  // Four of 36 months: April, June and March of A, October of B.
  assert.deepEqual(health(document), {complete: 0.1111, unmatched: 0});
  const spend = {...(document.spend as SpendFacts), health: {complete: 0.75}};
  assert.deepEqual(health({...document, spend}), {complete: 0.75, unmatched: 0});
});
