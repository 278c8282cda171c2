import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {folderWith, goodDocument, ran} from '../support/ran.js';

test('payments go to Arrow and come back as they went', async () => {
  const at = await folderWith({'doc.json': goodDocument});
  const away = await ran(
    'convert',
    at('doc.json'),
    '--to',
    'arrow',
    '--table',
    'payments',
    '--out',
    at('a.json'),
  );
  assert.equal(away.code, 0, away.err);
  assert.match(away.err, /payments-payments\.arrow: \d+ KB/);
  assert.match(await readFile(at('a.json'), 'utf8'), /"path":"payments-payments\.arrow"/);
  await ran('convert', at('a.json'), '--to', 'inline', '--out', at('back.json'));
  assert.equal(await readFile(at('back.json'), 'utf8'), goodDocument);
});
