import {inflateSync} from 'node:zlib';

/**
 * The text of each page of a PDF that Chromium wrote, in the order in which it is painted, without spaces.
 *
 * @param {Buffer} pdf - not encrypted; fonts with a ToUnicode table
 * @see ISO 32000-1, 9.4.3 (text-showing operators) and 9.10.3 (ToUnicode)
 */
export function pdfPages(pdf) {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/^(\d+) 0 obj\s([\s\S]*?)\sendobj$/gm)].map(([, id, body]) => [id, body]),
  );
  const tables = new Map();
  const tableOf = (font) => {
    const [, id] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '') ?? [];
    if (!id) throw new Error(`font ${font} has no ToUnicode table`);
    if (!tables.has(font)) tables.set(font, unicodeOf(streamOf(objects.get(id))));
    return tables.get(font);
  };
  return [...objects.values()]
    .filter((body) => /^<<\/Type \/Page\s/.test(body))
    .map((body) => {
      const [, list = ''] = /\/Font <<([^>]*)>>/.exec(body) ?? [];
      const fonts = new Map(
        [...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, id]) => [name, id]),
      );
      const [, contents] = /\/Contents (\d+) 0 R/.exec(body) ?? [];
      return shown(streamOf(objects.get(contents)), (name) => tableOf(fonts.get(name)));
    });
}

function streamOf(body = '') {
  const [head, ...rest] = body.split(/stream\r?\n/);
  const data = Buffer.from(rest.join('stream\n').replace(/\r?\nend(?:stream\n)?$/, ''), 'latin1');
  return head.includes('/FlateDecode') ? inflateSync(data).toString('latin1') : String(data);
}

/** What each glyph means: ranges first to last from a code point on, and single ones. */
function unicodeOf(table) {
  const meaning = new Map();
  const code = (hex) => Number.parseInt(hex, 16);
  const letters = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, start] of block.matchAll(/<(\w+)> *<(\w+)> *<(\w+)>/g)) {
      for (let glyph = code(from); glyph <= code(to); glyph += 1)
        meaning.set(glyph, String.fromCodePoint(code(start) + glyph - code(from)));
    }
  }
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, from, to] of block.matchAll(/<(\w+)> *<(\w+)>/g))
      meaning.set(code(from), letters(to));
  }
  return meaning;
}

/** The glyphs that a page's stream shows, as letters. */
function shown(stream, tableOf) {
  let table = new Map();
  let found = '';
  for (const [, font, hex] of stream.matchAll(/\/(\w+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
    if (font) table = tableOf(font);
    else
      for (const [glyph] of hex.matchAll(/.{4}/g))
        found += table.get(Number.parseInt(glyph, 16)) ?? '\uFFFD';
  }
  return found.replaceAll(/\s/g, '');
}
