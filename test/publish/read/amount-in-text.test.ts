import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {amountInText} from '../../../src/publish/read/amount-in-text.js';

/** Each text reads as its amount in pounds. */
function reads(expected: Readonly<Record<string, number>>): void {
  for (const [text, value] of Object.entries(expected))
    assert.deepEqual(amountInText(text), {kind: 'amount', value}, text);
}

function areUnreadable(...texts: readonly string[]): void {
  for (const text of texts)
    assert.deepEqual(amountInText(text), {kind: 'unreadable', found: text}, text);
}

test('amounts with and without pound signs, commas and pence', () => {
  reads({
    '£1,234.50': 1234.5,
    '1234.5': 1234.5,
    '£ 5': 5,
    '25,000,000': 25_000_000,
    '.5': 0.5,
    '5.': 5,
    '0.00': 0,
    'GBP 5': 5,
    '5 GBP': 5,
  });
});

test('amounts below nought in brackets, or with a minus on any side', () => {
  reads({
    '(123.45)': -123.45,
    '(£5)': -5,
    '£(5)': -5,
    '( 5 )': -5,
    '-£5': -5,
    '£-5': -5,
    '- £5': -5,
    '£ - 5': -5,
    '5-': -5,
    '5 -': -5,
    '−5': -5,
    '–5': -5,
    '-0': 0,
  });
});

test('a credit is below nought and a debit above', () => {
  reads({'5 CR': -5, 'CR 5': -5, '5cr': -5, 'CR £5': -5, '5 DR': 5, 'DR 5': 5});
});

test('spaces of every kind around an amount do not matter', () => {
  reads({'\u00a0£1,234.50\u00a0': 1234.5, '£\u00a05': 5, '\t5\u202f': 5});
});

test('a pound sign that was decoded wrongly is still one', () => {
  reads({'Â£5': 5, '\uFFFD1,234': 1234, '-Â£5': -5});
});

test('parts of a penny are rounded, half a penny away from nought', () => {
  reads({
    '1.005': 1.01,
    '-1.005': -1.01,
    '1.0049': 1,
    '0.285': 0.29,
    '2.6749999999999998': 2.67,
    '9.999': 10,
    '-0.001': 0,
  });
});

test('what could mean two amounts is not guessed', () => {
  areUnreadable('1.234,50', '1,23', '1.234.567', '1,2345', '1 234', '12,34,567');
});

test('two signs, half a bracket, words and dates are no amounts', () => {
  areUnreadable(
    '--5',
    '(-5)',
    '-5 CR',
    '(5',
    '5)',
    'CR 5 CR',
    'five',
    '01/04/2018',
    '£5 £6',
    '1e5',
  );
});

test('a spreadsheet’s mistakes are unreadable', () => {
  areUnreadable('#N/A', '#REF!', '#VALUE!', '########');
});

test('an amount too large to be exact to the penny is unreadable', () => {
  areUnreadable('99999999999999999');
});

test('a publisher who left an amount out says so', () => {
  for (const text of ['REDACTED', 'Redacted - personal data', '[redacted]', 'Withheld'])
    assert.deepEqual(amountInText(text), {kind: 'redacted'}, text);
});

test('nothing, a dash, n/a and nil are empty', () => {
  for (const text of ['', '  ', '-', '–', '£ - ', '£', 'n/a', 'N/A', 'Nil'])
    assert.deepEqual(amountInText(text), {kind: 'empty'}, text);
});

test('any pounds and pence read back to themselves, in every spelling', () => {
  const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');
  const above: readonly ((amount: string) => string)[] = [
    (amount) => amount,
    (amount) => `£${amount}`,
    (amount) => `\u00a0£ ${amount}\u00a0`,
    (amount) => `${amount} DR`,
    (amount) => `DR ${amount}`,
  ];
  const below: readonly ((amount: string) => string)[] = [
    (amount) => `-${amount}`,
    (amount) => `-£${amount}`,
    (amount) => `£-${amount}`,
    (amount) => `${amount}-`,
    (amount) => `(${amount})`,
    (amount) => `(£${amount})`,
    (amount) => `${amount} CR`,
    (amount) => `CR ${amount}`,
  ];
  fc.assert(
    fc.property(
      fc.integer({min: 0, max: 99_999_999_999}),
      fc.integer({min: 0, max: 99}),
      fc.boolean(),
      fc.boolean(),
      (pounds, pence, commas, negative) => {
        fc.pre(!negative || pounds + pence > 0);
        const whole = commas ? grouped(String(pounds)) : String(pounds);
        const amount = `${whole}.${String(pence).padStart(2, '0')}`;
        const size = Number(`${pounds}.${String(pence).padStart(2, '0')}`);
        for (const spelt of negative ? below : above)
          assert.deepEqual(amountInText(spelt(amount)), {
            kind: 'amount',
            value: negative ? -size : size,
          });
      },
    ),
    {seed: 20_180_401},
  );
});
