import assert from 'node:assert/strict';
import {test} from 'node:test';
import {csvParseRows} from 'd3';
import {GUIDE, templates} from '../../../src/publish/template/templates.js';

test('a template has a header and one row that guides', () => {
  const files = templates('spend');
  const text = files.get('spend-payments.csv') ?? '';
  const [header = [], guide = [], ...rest] = csvParseRows(text.replace('\uFEFF', ''));
  assert.equal(header[0], 'id');
  assert.ok(guide[0]?.startsWith(GUIDE));
  assert.equal(guide.length, header.length);
  assert.equal(rest.length, 0);
});
