import {readFileSync} from 'node:fs';
import {version} from '../../../src/contract/generated/version.js';
import {figureIdentity} from '../../../src/export/figure-identity.js';
import {hashes} from '../../support/pinned/hashes.js';
import {goodDocument} from './ran.js';
import {sheetPage} from './sheet-page.js';
import {cell, row, text, workbook} from './workbook.js';

const survey = new URL('../../contract/documents/survey.v1.example.json', import.meta.url);
const network = new URL('../../contract/documents/network.v1.example.json', import.meta.url);
const boards = new URL('../../../datasets/icb-2023.topo.json', import.meta.url);

/** Two square districts that share a side, in longitude and latitude. */
const districts = {
  type: 'FeatureCollection',
  features: [0, 1].map((at) => ({
    type: 'Feature',
    properties: {LAD23CD: `E0700000${at}`, LAD23NM: `District ${at}`},
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [at, 52],
          [at, 53],
          [at + 1, 53],
          [at + 1, 52],
          [at, 52],
        ],
      ],
    },
  })),
};

const pinned = (name: string) =>
  readFileSync(new URL(`../../support/pinned/${name}`, import.meta.url), 'utf8');

/** What a page writes into a picture of the pinned document. */
const identity = await figureIdentity({
  chart: 'distribution',
  settings: {
    of: 'commissioners',
    measure: 'share',
    sector: 'vcse',
    form: 'ranked',
    order: 'descending',
  },
  document: hashes['/test/support/pinned/spend.json'],
  version,
});

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
  'totals.json': pinned('spend.json'),
  'totals.csv': pinned('totals.csv'),
  'figure.svg': `<svg><metadata>${JSON.stringify(identity)}</metadata></svg>`,
  'page.html': '<!doctype html><title>A page</title><vcse-survey src="survey.json"></vcse-survey>',
  'sheet.html': sheetPage,
  'survey.json': readFileSync(survey, 'utf8'),
  'network.json': readFileSync(network, 'utf8'),
  'districts.geojson': JSON.stringify(districts),
  'ccg-2018.topo.json': readFileSync(boards, 'utf8'),
  'sites.csv': 'site,value\nA,5\nB,3\nC,9\nD,1\n',
};
