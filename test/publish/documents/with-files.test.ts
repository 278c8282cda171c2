import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withFiles} from '../../../src/publish/documents/with-files.js';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the rows of a table come from its file, and other files are left alone', async () => {
  const asked: string[] = [];
  const document = {
    $schema: 'schemas/spend.v1.json',
    resources: [
      {name: 'commissioners', path: 'bodies.csv'},
      {name: 'boundaries', path: 'areas.topo.json'},
    ],
  };
  const whole = await withFiles(document, (path) => {
    asked.push(path);
    return Promise.resolve(bytes('id,name,population\nA,Council A,1000\n'));
  });
  assert.deepEqual(asked, ['bodies.csv']);
  assert.deepEqual(whole, {
    $schema: 'schemas/spend.v1.json',
    resources: [
      {name: 'commissioners', data: [{id: 'A', name: 'Council A', population: 1000}]},
      {name: 'boundaries', path: 'areas.topo.json'},
    ],
  });
});

test('what has no tables comes back as it is', async () => {
  for (const input of [undefined, null, 5, {resources: 'none'}])
    assert.equal(await withFiles(input, () => Promise.reject(new Error('asked'))), input);
});
