import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {folderWith, goodDocument, ran} from '../support/ran.js';

test('suppliers of the list are marked, coverage is told, what is alike is left to a person', async () => {
  const at = await folderWith({
    'doc.json': goodDocument,
    'list.csv': 'id,name\nGB-CHC-1,Acme Care PLC\nGB-CHC-2,Saint Marys Hospise\n',
    'bad.csv': 'id,name\nGB-CHC-1,\n',
  });
  const {code, err} = await ran(
    'classify',
    at('doc.json'),
    '--list',
    at('list.csv'),
    '--suggestions',
    at('decide.csv'),
    '--out',
    at('marked.json'),
  );
  assert.equal(code, 0, err);
  assert.match(err, /by name: 1 of 2 suppliers \(50\.0%\), £57\.00 \(78\.8% of the money\)/);
  const marked = await readFile(at('marked.json'), 'utf8');
  assert.match(marked, /"name":"Acme Care plc","alsoKnownAs":\["GB-CHC-1"\],"sector":"vcse"/);
  assert.match(
    (await ran('classify', at('doc.json'), '--list', at('bad.csv'))).err,
    /bad\.csv row 2: missing name/,
  );
});

test('an accepted suggestion is applied', async () => {
  const at = await folderWith({
    'doc.json': goodDocument,
    'list.csv': 'id,name\nGB-CHC-9,Another name\n',
    'decided.csv': 'accept,supplier,suggested\nyes,S2,GB-CHC-9\nno,S1,GB-CHC-9\n',
  });
  const {out} = await ran(
    'classify',
    at('doc.json'),
    '--list',
    at('list.csv'),
    '--accepted',
    at('decided.csv'),
  );
  assert.match(out, /"id":"S2".*"GB-CHC-9".*"vcse"/);
  assert.ok(!/"id":"S1".*GB-CHC-9/.test(out));
});
