import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sheetsOfFile} from '../../../src/publish/insight/sheets-of-file.js';
import {insightTemplates} from '../../../src/publish/template/insight-templates.js';
import {row, text, workbook} from '../support/workbook.js';

const bytes = (csv: string) => new TextEncoder().encode(csv);
const names = async (content: Uint8Array, name: string) => {
  const found = await sheetsOfFile(content, name);
  return (
    found && {
      raw: found.raw,
      sheets: found.sheets.map(({sheet, called}) => `${sheet.name}: ${called}`),
    }
  );
};

test('the template is known by its sheets', async () => {
  const template = insightTemplates().get('insight.xlsx');
  assert.ok(template instanceof Uint8Array);
  const found = await names(template, 'my-copy.xlsx');
  assert.equal(found?.raw, false);
  assert.equal(found?.sheets[0], "Comments: Sheet 'Comments'");
  assert.equal(found?.sheets.length, 10);
});

test('a CSV is known by the name of a sheet, or by a column of themes and one of feelings', async () => {
  assert.deepEqual(await names(bytes('What,Yours\n'), 'about.csv'), {
    raw: false,
    sheets: ["About: File 'about.csv'"],
  });
  assert.deepEqual(await names(bytes('List\nID,When,Topic,Sentiment\n'), 'export.csv'), {
    raw: true,
    sheets: ["Comments: File 'export.csv'"],
  });
  assert.deepEqual(await names(bytes('Quarter,Theme,Sentiment,Mentions\n'), 'export.csv'), {
    raw: true,
    sheets: ["Counts: File 'export.csv'"],
  });
});

test('accounts are none, whether CSV or workbook', async () => {
  assert.equal(await names(bytes('Date,Supplier,Amount\n'), 'spend.csv'), undefined);
  const sheet = row(1, text('A1', 'Supplier'), text('B1', 'Amount'));
  assert.equal(await names(workbook({Spend: sheet}), 'spend.xlsx'), undefined);
  assert.equal(await names(bytes('PK nothing'), 'broken.xlsx'), undefined);
});

test('a list in a workbook is known by its header', async () => {
  const sheet = row(1, text('A1', 'Date'), text('B1', 'Theme'), text('C1', 'Sentiment'));
  assert.deepEqual(await names(workbook({Export: sheet}), 'export.xlsx'), {
    raw: true,
    sheets: ["Comments: Sheet 'Export'"],
  });
});
