import assert from 'node:assert/strict';
import {test} from 'node:test';
import {figureIdentity} from '../../../src/export/figure-identity.js';
import {verdict} from '../../../src/publish/verify/verdict.js';

const made = {
  chart: 'trend',
  settings: {measure: 'share', order: 'ascending'},
  document: 'sha256-aa',
  version: '1.0.0',
};
const recorded = await figureIdentity(made);
assert.ok(recorded);
const held = {figure: 'a.svg', name: 'spend.json', documents: ['sha256-aa'], version: '1.0.0'};
const asked = {chart: made.chart, settings: made.settings};

test('verdict finds the same document, settings and version', async () => {
  assert.deepEqual(await verdict(recorded, {...held, asked}), {
    same: true,
    lines: [
      'Document: the same as spend.json.',
      'Settings: the same.',
      'Version: the same (1.0.0).',
      'a.svg was made from spend.json under these settings.',
    ],
  });
});

test('verdict tells the settings when none are given to compare', async () => {
  const {same, lines} = await verdict(recorded, held);
  assert.equal(same, true);
  assert.match(lines[1] ?? '', /^Settings: trend measure=share order=ascending \(give --type/);
});

test('verdict names a changed document, changed settings and an edited record', async () => {
  const document = await verdict(recorded, {...held, documents: ['sha256-bb']});
  assert.equal(document.same, false);
  assert.equal(
    document.lines[0],
    'Document: changed. The figure was made from sha256-aa; spend.json is sha256-bb.',
  );
  const settings = await verdict(recorded, {
    ...held,
    asked: {chart: 'trend', settings: {measure: 'amount', index: true, order: 'ascending'}},
  });
  assert.equal(settings.same, false);
  assert.equal(
    settings.lines[1],
    'Settings: changed. measure is share in the figure, amount here; index is not set in the figure, true here.',
  );
  const chart = await verdict(recorded, {...held, asked: {...asked, chart: 'map'}});
  assert.match(chart.lines[1] ?? '', /The chart is trend in the figure, map here/);
  const edited = await verdict({...recorded, version: '1.0.1'}, held);
  assert.equal(edited.same, false);
  assert.match(edited.lines[0] ?? '', /^Record: what a\.svg says of itself was changed/);
});

test('verdict lets another version pass and says so', async () => {
  const {same, lines} = await verdict(recorded, {...held, version: '2.0.0'});
  assert.equal(same, true);
  assert.match(
    lines[2] ?? '',
    /^Version: differs\. The figure was made by 1\.0\.0, this is 2\.0\.0;/,
  );
});
