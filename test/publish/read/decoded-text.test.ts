import assert from 'node:assert/strict';
import {test} from 'node:test';
import {decodedText} from '../../../src/publish/read/decoded-text.js';

/** Bytes of plain letters, with single bytes written as numbers. */
function bytes(...parts: readonly (string | number)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'ascii')])),
  );
}

test('UTF-8 is read with and without a byte order mark', () => {
  assert.deepEqual(decodedText(bytes('Amount (', 0xc2, 0xa3, ')')), {
    text: 'Amount (£)',
    encoding: 'utf-8',
  });
  assert.deepEqual(decodedText(bytes(0xef, 0xbb, 0xbf, 'Date')), {text: 'Date', encoding: 'utf-8'});
});

test('UTF-16 is known by its byte order mark, in either order', () => {
  assert.deepEqual(decodedText(bytes(0xff, 0xfe, 0xa3, 0, '5', 0)), {
    text: '£5',
    encoding: 'utf-16le',
  });
  assert.deepEqual(decodedText(bytes(0xfe, 0xff, 0, 0xa3, 0, '5')), {
    text: '£5',
    encoding: 'utf-16be',
  });
});

test('a pound sign of Windows-1252 before an amount, with accents and long dashes', () => {
  assert.deepEqual(decodedText(bytes('Caf', 0xe9, ' ', 0x96, ' ', 0xa3, '5')), {
    text: 'Café – £5',
    encoding: 'windows-1252',
  });
});

test('a pound sign of CP850 before an amount, with accents', () => {
  assert.deepEqual(decodedText(bytes('Caf', 0x82, ',', 0x9c, '1,234')), {
    text: 'Café,£1,234',
    encoding: 'cp850',
  });
});

test('a pound sign of CP850 alone in the brackets of a header', () => {
  assert.deepEqual(decodedText(bytes('Amount (', 0x9c, ')')), {
    text: 'Amount (£)',
    encoding: 'cp850',
  });
});

test('byte 9C inside a word is the French letter of Windows-1252', () => {
  assert.deepEqual(decodedText(bytes('S', 0x9c, 'ur')), {
    text: 'Sœur',
    encoding: 'windows-1252',
  });
});

test('one pound sign of Windows-1252 outweighs those of CP850', () => {
  assert.equal(decodedText(bytes(0x9c, '5,', 0xa3, '6')).encoding, 'windows-1252');
});

test('no bytes are an empty text', () => {
  assert.deepEqual(decodedText(bytes()), {text: '', encoding: 'utf-8'});
});
