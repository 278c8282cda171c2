import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shippedRows} from '../support/shipped-rows.js';

test('53 statements of Tables 17 to 32 and twelve of Tables 33 and 34 have two averages each', () => {
  assert.equal(shippedRows('survey-agreement', 'statements').length, 53);
  assert.equal(shippedRows('survey-agreement', 'means').length, 106);
  assert.equal(shippedRows('survey-satisfaction', 'statements').length, 12);
  assert.equal(shippedRows('survey-satisfaction', 'means').length, 24);
  const reversed = shippedRows('survey-agreement', 'statements').filter((row) => row['reversed']);
  assert.deepEqual(
    reversed.map((row) => row['id']),
    ['30.1', '30.2', '30.3'],
  );
});

test('Table 16 is of 19 commissioners and 73 VCSEs who answered, and its numbers fit its percentages', () => {
  const rows = shippedRows('survey-sources', 'choices');
  assert.equal(rows.length, 32);
  for (const {group, percent, count, respondents} of rows) {
    assert.equal(respondents, group === 'vcses' ? 73 : 19);
    assert.equal(
      ((100 * Number(count)) / Number(respondents)).toFixed(2),
      Number(percent).toFixed(2),
    );
  }
});
