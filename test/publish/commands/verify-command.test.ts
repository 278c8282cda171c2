import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {version} from '../../../src/contract/generated/version.js';
import {figureIdentity} from '../../../src/export/figure-identity.js';
import {hashes} from '../../support/pinned/hashes.js';
import {folderWith, ran} from '../support/ran.js';

const path = '/test/support/pinned/spend.json';
const spend = fileURLToPath(new URL(`../../..${path}`, import.meta.url));
const usual = {
  of: 'commissioners',
  measure: 'share',
  sector: 'vcse',
  form: 'ranked',
  order: 'descending',
};

/** A picture as the page writes it, of the pinned document. */
async function picture(changes: object = {}) {
  const made = {
    chart: 'distribution',
    settings: usual,
    document: hashes[path],
    version,
    ...changes,
  };
  return `<svg><metadata>${JSON.stringify(await figureIdentity(made))}</metadata></svg>`;
}

test('verify says that a figure is the document’s, and under which settings', async () => {
  const at = await folderWith({'a.svg': await picture()});
  const {code, out, err} = await ran('verify', at('a.svg'), spend);
  assert.equal(code, 0, err);
  assert.match(
    out,
    /^Document: the same as spend\.json\.\nSettings: distribution of=commissioners/,
  );
  assert.match(out, /a\.svg was made from spend\.json\.\n$/);
  const asked = await ran(
    'verify',
    at('a.svg'),
    spend,
    '--type',
    'distribution',
    '--measure',
    'share',
  );
  assert.equal(asked.code, 0);
  assert.match(asked.out, /Settings: the same\./);
});

test('verify leaves what a reader chose out of the comparison', async () => {
  const at = await folderWith({'a.svg': await picture({settings: {...usual, selected: 'A'}})});
  const asked = await ran(
    'verify',
    at('a.svg'),
    spend,
    '--type',
    'distribution',
    '--measure',
    'share',
  );
  assert.match(asked.out, /Settings: the same\./);
});

test('verify exits with 1 for another document or other settings, and with 0 for another version', async () => {
  const text = await readFile(spend, 'utf8');
  const at = await folderWith({
    'a.svg': await picture(),
    'old.svg': await picture({version: '0.0.1'}),
    'other.json': text
      .replace('"path": "totals.csv"', '"data": []')
      .replace(', "format": "csv"', ''),
  });
  const document = await ran('verify', at('a.svg'), at('other.json'));
  assert.equal(document.code, 1);
  assert.match(
    document.out,
    /^Document: changed\. .*\n[^]*was not made from other\.json as they are now/,
  );
  const settings = await ran('verify', at('a.svg'), spend, '--type', 'distribution');
  assert.equal(settings.code, 1);
  assert.match(settings.out, /Settings: changed\. measure is share in the figure, amount here\./);
  const old = await ran('verify', at('old.svg'), spend);
  assert.equal(old.code, 0);
  assert.match(old.out, /Version: differs\. The figure was made by 0\.0\.1/);
});

test('verify says in words what is wrong with the command line', async () => {
  const at = await folderWith({'a.svg': await picture()});
  for (const [args, words] of [
    [[at('a.svg')], /^1 file was given \(expected a figure and a document\)/],
    [[spend, at('a.svg')], /spend\.json is no picture/],
    [[at('a.svg'), spend, '--measure', 'share'], /^missing --type/],
    [[at('a.svg'), at('none.json')], /ENOENT/],
  ] as const) {
    const {code, err} = await ran('verify', ...args);
    assert.equal(code, 2, err);
    assert.match(err, words);
  }
});
