import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pngWithText} from '../../../src/export/png-with-text.js';
import {recordedIdentity} from '../../../src/publish/verify/recorded-identity.js';

const identity = {
  identity: 'sha256-1',
  chart: 'trend',
  settings: {'reference-name': 'a <b> & "c"'},
  document: 'sha256-2',
  version: '1.0.0',
};
const text = JSON.stringify(identity);
const bytes = (content: string) => new TextEncoder().encode(content);
/** A signature, a header chunk and the end. */
const png = Uint8Array.from([
  ...[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 0,
  ],
  ...[0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
]);

test('recordedIdentity reads what stands in an SVG file and in a PNG file', () => {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><title>A</title><metadata>${escaped}</metadata></svg>`;
  assert.deepEqual(recordedIdentity(bytes(svg), 'a.svg'), identity);
  assert.deepEqual(recordedIdentity(pngWithText(png, 'vcse-charts', text), 'a.png'), identity);
});

test('recordedIdentity says when a file is no picture, or one that says nothing', () => {
  const said = (content: Uint8Array, name: string) => () => recordedIdentity(content, name);
  assert.throws(
    said(bytes('{"a": 1}'), 'a.json'),
    /a\.json is no picture \(expected an SVG or PNG/,
  );
  for (const [content, name] of [
    [bytes('<svg></svg>'), 'b.svg'],
    [bytes('<svg><metadata>{"identity"</metadata></svg>'), 'c.svg'],
    [bytes('<svg><metadata>{"identity":1}</metadata></svg>'), 'd.svg'],
    [png, 'e.png'],
    [png.subarray(0, 10), 'f.png'],
  ] as const)
    assert.throws(said(content, name), new RegExp(`${name} does not say what it was made from`));
});
