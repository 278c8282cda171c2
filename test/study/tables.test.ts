import {expect} from '@open-wc/testing';
import {fsum} from 'd3';
import {rowsOfSet} from '../../src/analysis/rows-of-set.js';
import type {TotalRow} from '../../src/analysis/total-row.js';
import {studySpend} from '../support/study-spend.js';
import {table12, table13, table15} from './published.js';

const CATEGORISED = [
  'university',
  'school',
  'government',
  'police-fire',
  'pharmacy-optician',
  'lmc-lpc',
  'solicitor',
  'executor',
];
/** The NHS spending without a register is 54,149.075 in the data; the row and column totals say so too. */
const SLIP = 54149.075;

describe('the study’s tables 12, 13 and 15', () => {
  let national: readonly TotalRow[] = [];
  before(async () => {
    const spend = await studySpend('ccg-spend-2018-19');
    national = rowsOfSet(spend.totals, ['sector', 'category', 'register', 'legalForm']);
    expect(national.length).to.be.greaterThan(40);
  });

  const inCategory = (name: string) => (row: TotalRow) =>
    name === 'all' ||
    (name === 'categorised-other'
      ? CATEGORISED.includes(row.category ?? '')
      : row.category === name);
  const suppliers = (rows: readonly TotalRow[]) => fsum(rows, (row) => row.suppliers ?? 0);
  const millions = (rows: readonly TotalRow[]) =>
    (fsum(rows, (row) => row.amount) / 1e6).toFixed(3);

  for (const [category, registers] of Object.entries(table12)) {
    for (const [register, published] of Object.entries(registers)) {
      it(`Table 12: ${category}, ${register}: ${published} suppliers`, () => {
        const rows = national
          .filter(inCategory(category))
          .filter((row) => register === 'total' || row.register === register);
        expect(suppliers(rows)).to.equal(published);
      });
    }
  }

  for (const [category, registers] of Object.entries(table13)) {
    for (const [register, published] of Object.entries(registers)) {
      const slip = category === 'nhs' && register === 'neither';
      it(`Table 13: ${category}, ${register}: £${published}M${slip ? `, a slip for £${SLIP}M` : ''}`, () => {
        const rows = national
          .filter(inCategory(category))
          .filter((row) => register === 'total' || row.register === register);
        expect(millions(rows)).to.equal((slip ? SLIP : published).toFixed(3));
      });
    }
  }

  const vcse = (row: TotalRow) => row.sector === 'vcse';
  const form =
    (register: string, legalForm: string, is: (row: TotalRow) => boolean) => (row: TotalRow) =>
      row.register === register && row.legalForm === legalForm && is(row);
  const other = (row: TotalRow) => !vcse(row);
  const publicBody = (row: TotalRow) =>
    ['nhs', 'local-authority', 'government'].includes(row.category ?? '');
  const rules: Readonly<Record<string, (row: TotalRow) => boolean>> = {
    'charity+company, CIO': form(
      'charity-and-company',
      'charitable-incorporated-organisation',
      vcse,
    ),
    'charity+company, limited by guarantee': form(
      'charity-and-company',
      'company-limited-by-guarantee',
      vcse,
    ),
    'charity+company, other company types': (row) =>
      row.register === 'charity-and-company' &&
      !['charitable-incorporated-organisation', 'company-limited-by-guarantee'].includes(
        row.legalForm ?? '',
      ),
    'charity only': (row) => row.register === 'charity-only',
    'company only, CIC, VCSE': form('company-only', 'community-interest-company', vcse),
    'company only, industrial and provident society, VCSE': form(
      'company-only',
      'industrial-and-provident-society',
      vcse,
    ),
    'company only, registered society, VCSE': form('company-only', 'registered-society', vcse),
    'company only, social enterprise company, VCSE': form(
      'company-only',
      'social-enterprise-company',
      vcse,
    ),
    'company only, limited by guarantee, VCSE': form(
      'company-only',
      'company-limited-by-guarantee',
      vcse,
    ),
    'company only, private limited company, VCSE': form(
      'company-only',
      'private-limited-company',
      vcse,
    ),
    'company only, limited by guarantee, not VCSE': (row) =>
      form('company-only', 'company-limited-by-guarantee', other)(row) && !publicBody(row),
    'company only, private limited company, not VCSE': (row) =>
      form('company-only', 'private-limited-company', other)(row) && !publicBody(row),
    'company only, other company types, not VCSE': (row) =>
      row.register === 'company-only' &&
      other(row) &&
      !publicBody(row) &&
      !['company-limited-by-guarantee', 'private-limited-company'].includes(row.legalForm ?? ''),
    NHS: (row) => row.category === 'nhs',
    councils: (row) => row.category === 'local-authority',
    'government bodies': (row) => row.category === 'government',
    'neither register, VCSE': (row) => row.register === 'neither' && vcse(row),
    'neither register, not VCSE': (row) =>
      row.register === 'neither' && other(row) && !publicBody(row),
  };

  for (const [name, published] of Object.entries(table15)) {
    it(`Table 15: ${name}: ${published.suppliers} suppliers, £${published.spending}M`, () => {
      const rule = rules[name];
      if (!rule) throw new Error(`no rule for ${name}`);
      const rows = national.filter(rule);
      expect(suppliers(rows)).to.equal(published.suppliers);
      expect(millions(rows)).to.equal(published.spending.toFixed(3));
    });
  }
});
