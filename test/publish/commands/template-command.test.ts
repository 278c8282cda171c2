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

test('the headers that import knows can be written, to read and as a file of aliases', async () => {
  const at = await folderWith({'a.csv': 'Supplier,Amount\nHope,5\n'});
  assert.equal((await ran('template', 'headers', '--out', at('.'))).code, 0);
  assert.match(await readFile(at('headers.md'), 'utf8'), /^# Headers that/);
  const args = ['import', at('a.csv'), '--commissioner', 'A', '--period', '2018-19'];
  const {code, err} = await ran(...args, '--aliases', at('headers.json'));
  assert.equal(code, 0, err);
});

test('what people said has a workbook and CSV, started from a coding frame; tables are asked for', async () => {
  const at = await folderWith({});
  const {code, err} = await ran(
    'template',
    'insight',
    '--frame',
    'patient-feedback',
    '--out',
    at('x'),
  );
  assert.equal(code, 0);
  assert.match(err, /insight\.xlsx/);
  assert.match(await readFile(at('x/insight-csv/themes.csv'), 'utf8'), /Feeling safe,General/);
  assert.equal((await ran('template', 'insight-tables', '--out', at('y'))).code, 0);
  assert.match(await readFile(at('y/insight-feedback.csv'), 'utf8'), /^\uFEFFtheme,feeling/);
  const wrong = await ran('template', 'spend', '--frame', 'patient-feedback');
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /--frame is for the template insight, not for spend/);
});
