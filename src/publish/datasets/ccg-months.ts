import type {TotalRow} from '../../contract/generated/spend.js';
import {commissionerRows} from './commissioner-rows.js';
import type {Dataset} from './dataset.js';
import {inFile} from './in-file.js';
import {monthlyNotes} from './monthly-notes.js';
import {monthlyRows, withoutMonths, type MonthlyRow} from './monthly-rows.js';
import {monthsHealth} from './months-health.js';
import {isLow, oddMonths} from './odd-months.js';
import {study, studyFacts} from './study.js';

const name = 'ccg-monthly-2018-19';

/** Spending of 182 clinical commissioning groups in each of twelve months, as a whole and by sector. */
export async function ccgMonths(): Promise<Dataset> {
  const months = await monthlyRows();
  const commissioners = (await commissionerRows()).map(({row}) => row);
  const without = withoutMonths(commissioners, months);
  const odd = oddMonths(months);
  const low = new Set(odd.filter(isLow).map((each) => `${each.commissioner} ${each.month}`));
  const rows = [
    ...without,
    ...wholeMonths(months).map((month) => totalRow(month, low)),
    ...months.map((month) => totalRow(month, low)),
  ];
  const totals = inFile(
    {
      name: 'totals',
      title: 'Totals by commissioner and month; by commissioner, sector and month',
      path: `${name}.arrow`,
    },
    rows,
  );
  const document = {
    ...study,
    name,
    title: 'Spending by clinical commissioning groups, month by month, April 2018 to March 2019',
    description:
      'What 182 of the 195 clinical commissioning groups of England paid in each month of 2018-19, in payments of £25,000 or more, by sector, from the dates in their published accounts. Months in which part of an account may be missing are marked u. Thirteen have no usable dates or accounts and are marked x.',
    spend: {
      ...studyFacts,
      health: monthsHealth(commissioners, months),
      notes: monthlyNotes(
        commissioners,
        odd,
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

/** All sectors of a month together. No supplier is in two sectors, so their numbers may be added. */
function wholeMonths(rows: readonly MonthlyRow[]): readonly Omit<MonthlyRow, 'sector'>[] {
  const whole = new Map<string, Omit<MonthlyRow, 'sector'>>();
  for (const {commissioner, month, pence, invoices, suppliers} of rows) {
    const key = `${commissioner} ${month}`;
    const before = whole.get(key);
    whole.set(key, {
      commissioner,
      month,
      pence: (before?.pence ?? 0) + pence,
      invoices: (before?.invoices ?? 0) + invoices,
      suppliers: (before?.suppliers ?? 0) + suppliers,
    });
  }
  return [...whole.values()];
}

function totalRow(row: Omit<MonthlyRow, 'sector'>, low: ReadonlySet<string>): TotalRow {
  const {month, pence, ...kept} = row;
  return {
    ...kept,
    period: month,
    amount: pence / 100,
    ...(low.has(`${row.commissioner} ${month}`) ? {amountStatus: 'u'} : {}),
  };
}
