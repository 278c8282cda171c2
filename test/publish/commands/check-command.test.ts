import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {folderWith, goodDocument, ran} from '../support/ran.js';

test('check tells in words, JSON and HTML, and its code tells a script', async () => {
  const at = await folderWith({
    'good.json': goodDocument,
    'bad.json': goodDocument.replace('"Payments of three councils"', '""'),
  });
  assert.equal((await ran('check', at('good.json'))).code, 0);
  assert.equal((await ran('check', '--strict', at('good.json'))).code, 1);
  const bad = await ran('check', at('*.json'));
  assert.equal(bad.code, 1);
  assert.match(bad.out, /PROBLEM \(contract\): title: is empty/);
  const reports = JSON.parse((await ran('check', '--json', at('bad.json'))).out) as {
    findings: object[];
  }[];
  assert.equal(reports[0]?.findings.length, 1);
  await ran('check', '--html', '--out', at('reports/health.html'), at('good.json'));
  assert.match(await readFile(at('reports/health.html'), 'utf8'), /<h1>Data health<\/h1>/);
});
