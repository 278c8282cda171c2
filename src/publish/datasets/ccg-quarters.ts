import type {TotalRow} from '../../contract/generated/spend.js';
import {periodOf} from '../summarise/period-of.js';
import {commissionerRows, textRows} from './commissioner-rows.js';
import type {Dataset} from './dataset.js';
import {inFile} from './in-file.js';
import {monthlyNotes} from './monthly-notes.js';
import {monthlyRows, withoutMonths, type MonthlyRow} from './monthly-rows.js';
import {monthsHealth} from './months-health.js';
import {oddMonths} from './odd-months.js';
import {source} from './source.js';
import {study, studyFacts} from './study.js';

const name = 'ccg-quarterly-2018-19';

/** Spending of 182 clinical commissioning groups in each of four financial quarters, as a whole and by sector. */
export async function ccgQuarters(): Promise<Dataset> {
  const months = await monthlyRows();
  const commissioners = (await commissionerRows()).map(({row}) => row);
  const without = withoutMonths(commissioners, months);
  const vcses = await vcseCounts();
  const rows = [
    ...without,
    ...added(
      months.map(({commissioner, month, pence, invoices}) => ({
        commissioner,
        month,
        pence,
        invoices,
      })),
    ),
    ...added(months).map((row) =>
      row.sector === 'vcse'
        ? {...row, suppliers: vcses.get(`${row.commissioner ?? ''} ${row.period ?? ''}`) ?? 0}
        : row,
    ),
  ];
  const totals = inFile(
    {
      name: 'totals',
      title: 'Totals by commissioner and quarter; by commissioner, sector and quarter',
      path: `${name}.csv`,
    },
    rows,
  );
  const document = {
    ...study,
    name,
    title: 'Spending by clinical commissioning groups, quarter by quarter, 2018-19',
    description:
      'What 182 of the 195 clinical commissioning groups of England paid in each quarter of 2018-19, in payments of £25,000 or more, by sector, from the dates in their published accounts. Quarter 1 is April to June 2018. Suppliers are counted for VCSEs only. Thirteen have no usable dates or accounts and are marked x.',
    spend: {
      ...studyFacts,
      health: monthsHealth(commissioners, months),
      notes: monthlyNotes(
        commissioners,
        oddMonths(months),
        new Set(without.map(({commissioner = ''}) => commissioner)),
      ),
    },
    resources: [
      {
        name: 'commissioners',
        title: 'Clinical commissioning groups of April 2018',
        data: commissioners,
      },
      totals.resource,
    ],
  };
  return {document, files: new Map([totals.file])};
}

/** Months added up to quarters, by commissioner, and by sector where it is said. */
function added(
  months: readonly (Pick<MonthlyRow, 'commissioner' | 'month' | 'pence' | 'invoices'> & {
    readonly sector?: MonthlyRow['sector'];
  })[],
): readonly TotalRow[] {
  const sums = new Map<string, TotalRow & {amount: number; invoices: number}>();
  for (const {commissioner, month, sector, pence, invoices} of months) {
    const period = periodOf(month, 'quarter') ?? month;
    const key = `${commissioner} ${period} ${sector ?? ''}`;
    const before = sums.get(key);
    sums.set(key, {
      commissioner,
      ...(sector ? {sector} : {}),
      period,
      amount: (Math.round((before?.amount ?? 0) * 100) + pence) / 100,
      invoices: (before?.invoices ?? 0) + invoices,
    });
  }
  return [...sums.values()];
}

/** Different VCSEs that a commissioner paid in a quarter: not the sum of its months, since most are paid in each. */
async function vcseCounts(): Promise<ReadonlyMap<string, number>> {
  return new Map(
    textRows(await source('monthly/quarterly-all.csv')).map((row) => [
      `${row['ccg_code'] ?? ''} ${row['quarter'] ?? ''}`,
      Number(row['vcse_supplier_count']),
    ]),
  );
}
