import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readdirSync} from 'node:fs';

test('every file that is written is shipped, and no other', () => {
  const shipped = readdirSync(new URL('../../../datasets/', import.meta.url)).filter(
    (name) => name !== 'README.md',
  );
  assert.deepEqual(shipped.sort(), [
    'ccg-2020-spend-2018-19.json',
    'ccg-monthly-2018-19.arrow',
    'ccg-monthly-2018-19.json',
    'ccg-payments-2018-19-suppliers.csv',
    'ccg-payments-2018-19.arrow',
    'ccg-payments-2018-19.json',
    'ccg-quarterly-2018-19.csv',
    'ccg-quarterly-2018-19.json',
    'ccg-spend-2018-19.json',
    'commissioning-bodies-2014-2022.json',
    'insight-nhs-feedback-2021-22.json',
    'vcse-suppliers-2018-19.json',
  ]);
});
