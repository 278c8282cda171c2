import assert from 'node:assert/strict';
import {test} from 'node:test';
import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ContractError} from '../../../src/contract/contract-error.js';
import {LoadError} from '../../../src/load/load-error.js';
import {convert} from '../../../src/publish/convert/convert.js';
import {documentText} from '../../../src/publish/documents/document-text.js';
import {openDocument} from '../../../src/publish/documents/open-document.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {paymentsDocument} from '../support/payments-document.js';

async function written(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vcse-charts-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

test('tables in CSV and Arrow files beside a document come with it', async () => {
  for (const format of ['csv', 'arrow'] as const) {
    const {document, files} = convert(paymentsDocument(), format, ['payments']);
    const folder = await written({
      'doc.json': documentText(document),
      ...Object.fromEntries(files),
    });
    const opened = await openDocument(join(folder, 'doc.json'));
    assert.deepEqual(rowsOf(opened, 'payments'), rowsOf(paymentsDocument(), 'payments'), format);
  }
});

test('every problem of a document is named at once', async () => {
  const folder = await written({
    'doc.json': JSON.stringify({...paymentsDocument(), title: '', name: 'Not Small'}),
    'half.json': '{"name": ',
  });
  await assert.rejects(openDocument(join(folder, 'doc.json')), (error) => {
    assert.ok(error instanceof ContractError);
    assert.equal(error.problems.length, 2);
    return true;
  });
  await openDocument(join(folder, 'doc.json'), {check: false});
  await assert.rejects(openDocument(join(folder, 'half.json')), LoadError);
});
