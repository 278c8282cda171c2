import assert from 'node:assert/strict';
import {test} from 'node:test';
import {insightSheets} from '../../../src/publish/insight/insight-sheets.js';
import {sheetsOfXlsx} from '../../../src/publish/read/sheets-of-xlsx.js';
import {rowsOfCsv} from '../../../src/publish/read/rows-of-csv.js';
import {insightTemplates} from '../../../src/publish/template/insight-templates.js';

async function sheetsIn(frame?: string) {
  const workbook = insightTemplates(frame).get('insight.xlsx');
  assert.ok(workbook instanceof Uint8Array);
  return new Map((await sheetsOfXlsx(workbook)).map(({sheet, rows}) => [sheet, rows]));
}

test('the workbook has guidance first, then every sheet with its headers', async () => {
  const sheets = await sheetsIn();
  assert.deepEqual([...sheets.keys()], ['Guidance', ...insightSheets.map(({name}) => name)]);
  for (const {name, columns} of insightSheets)
    assert.deepEqual(
      sheets.get(name)?.[0]?.cells,
      columns.map(({title}) => title),
    );
  const guidance = sheets.get('Guidance')?.map(({cells}) => cells.join(' ')) ?? [];
  for (const {columns} of insightSheets)
    for (const {title} of columns)
      assert.ok(
        guidance.some((line) => line.includes(title)) || title === 'What' || title === 'Yours',
        title,
      );
});

test('a frame fills in themes, feelings and its name', async () => {
  const sheets = await sheetsIn('patient-feedback');
  assert.equal(sheets.get('Themes')?.length, 45);
  assert.equal(sheets.get('Feelings')?.[1]?.cells[0], 'very-positive');
  assert.ok(sheets.get('About')?.some(({cells}) => cells[1]?.startsWith('Patient Experience')));
  assert.throws(
    () => insightTemplates('mine'),
    /unknown --frame mine \(expected patient-feedback, community-insight\)/,
  );
});

test('every sheet is there as CSV too, with a row that guides', () => {
  const files = insightTemplates();
  for (const {file, columns} of insightSheets) {
    const text = files.get(`insight-csv/${file}`);
    assert.ok(typeof text === 'string');
    const [header, guide] = [...rowsOfCsv(text.replace('\uFEFF', ''))];
    assert.equal(header?.cells.length, columns.length);
    assert.match(guide?.cells[0] ?? '', /^# /);
  }
});
