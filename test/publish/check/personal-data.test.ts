import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {anA, personalDataIn} from '../../../src/publish/check/personal-data.js';

const kinds = (text: string) => personalDataIn(text).map(({kind}) => kind);

test('e-mail addresses are found', () => {
  assert.deepEqual(kinds('Write to jo.smith+nhs@example.co.uk, please'), ['e-mail address']);
  assert.deepEqual(kinds('@healthwatch is a name, and so is a@b'), []);
});

test('telephone numbers of the United Kingdom are found however they are spaced', () => {
  for (const number of [
    '020 7946 0991',
    '(020) 7946 0991',
    '02079460991',
    '07700 900 123',
    '07700-900123',
    '+44 20 7946 0991',
    '+44 (0)20 7946 0991',
    '0044 7700 900123',
    '01632 960 12',
  ])
    assert.deepEqual(kinds(`ring ${number} now`), ['telephone number'], number);
  assert.deepEqual(kinds('on the 12 0207 946 0991'), ['telephone number']);
});

test('an NHS number is told from other figures by its last one', () => {
  assert.deepEqual(kinds('my number is 943 476 5919'), ['NHS number']);
  assert.deepEqual(kinds('9434765919'), ['NHS number']);
  assert.deepEqual(kinds('943-476-5919'), ['NHS number']);
  assert.deepEqual(kinds('943 476 5918'), []);
  assert.deepEqual(kinds('0000000000'), []);
});

test('whole postcodes are found, and parts of them, streets and floors are not', () => {
  for (const text of ['SW1A 1AA', 'sw1a 1aa', 'E81AB', 'M1 1AE', 'CR2 6XH', 'DN55 1PT'])
    assert.deepEqual(kinds(`I live at ${text}.`), ['postcode'], text);
  for (const text of ['E8', 'ward B4 2nd floor', 'Q1 2AB', 'A4 2 sheets', '2022-23 Q3'])
    assert.deepEqual(kinds(text), [], text);
});

test('years, sums of money, times and small numbers are no personal data', () => {
  const text =
    'From 2021-22 to 2022-23, £1234567890, 12 of 120 waited 14 days until 10.30 on 12/04/2022, NHS 111, 999';
  assert.deepEqual(kinds(text), []);
});

test('messages hold no more than the first two characters', () => {
  assert.deepEqual(personalDataIn('jo@example.org'), [{kind: 'e-mail address', hint: 'jo…'}]);
});

test('every number whose check figure fits is found, whatever it is among', () => {
  const nine = fc.array(fc.integer({min: 0, max: 9}), {minLength: 9, maxLength: 9});
  fc.assert(
    fc.property(nine, (figures) => {
      const sum = figures.reduce((total, figure, at) => total + figure * (10 - at), 0);
      const check = (11 - (sum % 11)) % 11;
      fc.pre(check < 10 && figures.some(Boolean) && figures[0] !== 0);
      assert.deepEqual(kinds(`(${figures.join('')}${check})`), ['NHS number']);
    }),
  );
});

test('kinds have their article', () => {
  assert.deepEqual(
    [anA('NHS number'), anA('e-mail address'), anA('postcode')],
    ['an NHS number', 'an e-mail address', 'a postcode'],
  );
});
