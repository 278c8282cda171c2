import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {run} from '../../../src/publish/run.js';

const dataset = (name: string) =>
  fileURLToPath(new URL(`../../../datasets/${name}.json`, import.meta.url));

async function ran(name: string) {
  const said = {out: '', err: ''};
  const code = await run(['layout', dataset(name)], {
    out: (text: string) => (said.out += text),
    err: (text: string) => (said.err += text),
  } as Parameters<typeof run>[1]);
  return {code, ...said};
}

test('layout writes places into a network document', async () => {
  const {code, out} = await ran('network-three-patterns');
  assert.equal(code, 0);
  const [organisations] = (JSON.parse(out) as {resources: {data: {x: number}[]}[]}).resources;
  assert.ok(organisations?.data.every(({x}) => typeof x === 'number'));
});

test('layout says that spending has no places', async () => {
  const {code, err} = await ran('network-bradford-districts-2018-19');
  assert.equal(code, 2);
  assert.match(err, /a layout is of a network document, and this is a spend document/);
});
