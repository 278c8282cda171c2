import assert from 'node:assert/strict';
import {test} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {sheetsOfXlsx} from '../../../src/publish/read/sheets-of-xlsx.js';
import {xlsxOfSheets, type SheetContent} from '../../../src/publish/write/xlsx-of-sheets.js';

const sheets: readonly SheetContent[] = [
  {
    name: 'Comments & more',
    head: [
      {title: 'Date', width: 12, prompt: 'The "day" <or month>'},
      {title: 'Feeling', width: 12, list: {words: {sheet: 'Feelings'}, strict: true}},
      {title: 'Consent', width: 12, list: {words: ['given', 'withdrawn'], strict: false}},
    ],
    rows: [
      ['12/04/2022', '=1+1', 'a < b & "c"\u0001'],
      ['', 4.5, ''],
    ],
  },
  {name: 'Feelings', head: [{title: 'Feeling', width: 12}], rows: [['positive']]},
];
const bytes = xlsxOfSheets(sheets, {title: 'A <template>'});
const part = (path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

test('what is written is what is read: text stays text', async () => {
  assert.deepEqual(
    (await sheetsOfXlsx(bytes)).map(({sheet, rows}) => [sheet, rows.map(({cells}) => cells)]),
    [
      [
        'Comments & more',
        [
          ['Date', 'Feeling', 'Consent'],
          ['12/04/2022', '=1+1', 'a < b & "c"'],
          ['', '4.5', ''],
        ],
      ],
      ['Feelings', [['Feeling'], ['positive']]],
    ],
  );
});

test('columns offer lists: of another sheet, or of words', () => {
  const xml = part('xl/worksheets/sheet1.xml');
  assert.match(xml, /<dataValidations count="3">/);
  assert.match(
    xml,
    /type="list"[^>]*errorStyle="stop"[^>]*sqref="B2:B5000"><formula1>'Feelings'!\$A\$2:\$A\$1001<\/formula1>/,
  );
  assert.match(
    xml,
    /errorStyle="warning"[^>]*sqref="C2:C5000"><formula1>&quot;given,withdrawn&quot;<\/formula1>/,
  );
  assert.match(xml, /prompt="The &quot;day&quot; &lt;or month&gt;"/);
  assert.match(xml, /<pane ySplit="1"/);
});

test('every part that is named is there, and has a title and a language', () => {
  const named = [...part('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  const parts = unzipSync(bytes);
  for (const path of named) assert.ok(parts[path], path);
  assert.match(
    part('docProps/core.xml'),
    /<dc:title>A &lt;template&gt;<\/dc:title><dc:language>en-GB/,
  );
});

test('the same sheets are the same bytes', () => {
  assert.deepEqual(xlsxOfSheets(sheets, {title: 'A <template>'}), bytes);
});

test('columns beyond Z have two letters', () => {
  const head = Array.from({length: 30}, (_, at) => ({title: `c${at}`, width: 8}));
  const xml = strFromU8(
    unzipSync(xlsxOfSheets([{name: 'S', head, rows: []}], {title: 'T'}))[
      'xl/worksheets/sheet1.xml'
    ] ?? new Uint8Array(),
  );
  assert.match(xml, /r="Z1"/);
  assert.match(xml, /r="AD1"/);
});
