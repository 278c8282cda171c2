import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {folderWith, ran} from '../support/ran.js';

test('templates are written for every table', async () => {
  const at = await folderWith({});
  const {code, err} = await ran('template', 'survey', '--out', at('new'));
  assert.equal(code, 0);
  assert.match(err, /survey-answers\.csv/);
  assert.match(
    await readFile(at('new/survey-answers.csv'), 'utf8'),
    /^\uFEFFstatement,group,option,count/,
  );
});
