import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import type {AnyDocument} from '../../../src/publish/documents/any-document.js';
import {codingFrames} from '../../../src/publish/template/coding-frames.js';

test('no frame has a theme twice, and every theme has a family', () => {
  for (const {themes, feelings, description} of Object.values(codingFrames)) {
    assert.equal(new Set(themes.map(({theme}) => theme)).size, themes.length);
    for (const {family} of themes) assert.ok(family);
    assert.ok(feelings.length >= 3 && description.length <= 1000);
  }
});

test('the frame of patient feedback is that of the document of patient feedback', async () => {
  const address = new URL('../../../datasets/insight-nhs-feedback-2021-22.json', import.meta.url);
  assert.ok(existsSync(address));
  const document = JSON.parse(await readFile(address, 'utf8')) as AnyDocument;
  const themes = rowsOf<{id: string; name: string; parent?: string}>(document, 'themes');
  const names = new Map(themes.map(({id, name}) => [id, name]));
  assert.deepEqual(
    codingFrames['patient-feedback']?.themes.map(({theme, family}) => `${family}: ${theme}`).sort(),
    themes.flatMap(({name, parent}) => (parent ? [`${names.get(parent)}: ${name}`] : [])).sort(),
  );
});
