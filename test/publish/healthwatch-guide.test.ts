import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {test} from 'node:test';
import {folderWith, ran} from './support/ran.js';
import {words} from './support/words.js';

const guide = await readFile(new URL('../../docs/healthwatch.md', import.meta.url), 'utf8');
const blocks = (kind: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  );
const csv = (name: string) => blocks(`csv ${name}`)[0] ?? '';
const commands = blocks('sh')
  .join('')
  .split('\n')
  .filter((line) => line.startsWith('npx vcse-charts '))
  .map((line) => line.replace('npx vcse-charts ', ''));

test('a new user who follows the guide sees what it says: four mistakes, then a document', async () => {
  const at = await folderWith({
    'comments.csv': csv('comments.csv'),
    'themes.csv': csv('themes.csv'),
    'about.csv': csv('about.csv'),
  });
  const line = commands.find((each) => each.startsWith('import comments.csv')) ?? '';
  const args = words(line).map((word) => (/\.(csv|json)$/.test(word) ? at(word) : word));
  const [mistakes, counted] = blocks('text');
  const wrong = await ran(...args);
  assert.equal(wrong.code, 1);
  assert.equal(wrong.err, mistakes);
  const mended = csv('comments.csv')
    .replace('postive', 'positive')
    .replace('Wating', 'Waiting')
    .replace(' on 07700 900123', '')
    .replace('31/06', '30/06');
  await writeFile(at('comments.csv'), mended);
  const right = await ran(...args);
  assert.equal(right.code, 0, right.err);
  assert.equal(right.err, counted);
  assert.match((await ran('check', at('insight.json'))).out, /Every chart can draw it\.\n$/);
});

test('every other command of the guide runs as it stands', async () => {
  const at = await folderWith({});
  for (const command of commands.filter((each) => each.startsWith('template'))) {
    const {code, err} = await ran(...words(command), '--out', at('x'));
    assert.equal(code, 0, err);
  }
  const example = new URL('../../examples/healthwatch/insight.xlsx', import.meta.url);
  await writeFile(at('insight.xlsx'), await readFile(example));
  const line = commands.find((each) => each.startsWith('import insight.xlsx')) ?? '';
  const args = words(line).map((word) => (/\.(xlsx|json)$/.test(word) ? at(word) : word));
  assert.equal((await ran(...args)).code, 0);
});
