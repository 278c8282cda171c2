import {readFileSync} from 'node:fs';
import {goodDocument} from './ran.js';
import {cell, row, text, workbook} from './workbook.js';

const survey = new URL('../../contract/documents/survey.v1.example.json', import.meta.url);

/** The files that the examples in the help and in the documentation name. */
export const exampleFiles: Readonly<Record<string, string | Uint8Array>> = {
  'april.csv':
    'Date paid,Supplier name,Amount excl VAT\n02/04/2018,St Mary’s Hospice Ltd,"£1,250.00"\nTotal,,"£1,250.00"\n',
  'may.xlsx': workbook({
    May:
      row(1, text('A1', 'Date paid'), text('B1', 'Supplier name'), text('C1', 'Amount excl VAT')) +
      row(2, cell('A2', '43221', ' s="1"'), text('B2', 'Acme Care plc'), cell('C2', '700')),
  }),
  'spend.json': goodDocument,
  'payments.json': goodDocument,
  'last-year.json': goodDocument,
  'vcses.csv': 'id,name\nGB-CHC-1012345,Saint Mary’s Hospice\n',
  'survey.json': readFileSync(survey, 'utf8'),
  'sites.csv': 'site,value\nA,5\nB,3\nC,9\nD,1\n',
};
