import assert from 'node:assert/strict';
import {appendFile, mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {tables} from '../../src/contract/generated/tables.js';
import {csvOfRows} from '../../src/publish/convert/csv-of-rows.js';
import type {AnyDocument} from '../../src/publish/documents/any-document.js';
import {ran} from './support/ran.js';
import {words} from './support/words.js';

const guide = await readFile(new URL('../../docs/publishing.md', import.meta.url), 'utf8');
const blocks = (kind: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  );

/** Fills the templates of a survey with the rows of the example in the tests. */
async function filledSurvey(): Promise<void> {
  const file = new URL('../contract/documents/survey.v1.example.json', import.meta.url);
  const {resources, ...head} = JSON.parse(await readFile(file, 'utf8')) as AnyDocument;
  await writeFile('survey/survey-facts.json', JSON.stringify(head));
  for (const {name, data} of resources) {
    const columns = Object.keys(tables['survey']?.[name] ?? {});
    if (!columns.length || !Array.isArray(data)) continue;
    const empty = Object.fromEntries(columns.map((column) => [column, '']));
    const rows = (data as readonly object[]).map((row) => ({...empty, ...row}));
    const body = csvOfRows(rows, columns).split('\n').slice(1).join('\n');
    await appendFile(`survey/survey-${name}.csv`, body);
  }
}

test('the guide’s commands run as they stand, on the files that it shows, and say what it says', async () => {
  const [spend = '', vcses = ''] = blocks('csv');
  const [report = ''] = blocks('text');
  const commands = blocks('sh')
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('npx vcse-charts '));
  assert.ok(commands.length >= 8);
  const before = process.cwd();
  process.chdir(await mkdtemp(join(tmpdir(), 'vcse-charts-guide-')));
  try {
    await writeFile('spend-april.csv', spend);
    await writeFile('vcses.csv', vcses);
    for (const command of commands) {
      if (command.includes('import "survey')) await filledSurvey();
      if (command.includes('--accepted')) {
        const decide = await readFile('decide.csv', 'utf8');
        assert.match(decide, /^no,1,hope-house-ltd,Hope House Ltd,GB-CHC-1012345,Hope House\r$/m);
        await writeFile('decide.csv', decide.replace(/^no,/m, 'yes,'));
      }
      const {code, out, err} = await ran(...words(command.replace('npx vcse-charts ', '')));
      assert.equal(code, 0, `${command}\n${err}`);
      if (command.includes('import spend-april')) assert.equal(err, report);
      if (command.includes('check')) assert.match(out, /Every chart can draw it/);
      if (command.includes('describe'))
        assert.match(out, /<vcse-distribution src="spend\.json" of="suppliers">/);
    }
    assert.match(
      await readFile('public/spend.json', 'utf8'),
      /"name":"Hope House Ltd".*"sector":"vcse"/,
    );
    assert.match(await readFile('public/survey.json', 'utf8'), /survey\.v1\.json/);
  } finally {
    process.chdir(before);
  }
});
