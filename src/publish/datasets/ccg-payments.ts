import type {ColumnTable} from 'arquero';
import type {PaymentRow, Sector, SupplierRow} from '../../contract/generated/spend.js';
import {commissionerRows} from './commissioner-rows.js';
import type {Dataset} from './dataset.js';
import {inFile} from './in-file.js';
import {categories, study, studyFacts, studyNotes} from './study.js';
import {studyHealth} from './study-health.js';
import {supplierRows} from './supplier-rows.js';

const name = 'ccg-payments-2018-19';

/** All 225,889 payments of the study, in the order of its file, and the 10,562 suppliers that were paid. */
export async function ccgPayments(payments: ColumnTable): Promise<Dataset> {
  const suppliers = await supplierRows();
  const tables = [
    inFile(
      {name: 'suppliers', title: 'All suppliers, most money first', path: `${name}-suppliers.csv`},
      [...suppliers.values()],
    ),
    inFile(
      {name: 'payments', title: 'Payments of £25,000 or more', path: `${name}.arrow`},
      paymentRows(payments, suppliers),
    ),
  ];
  const usable = (await commissionerRows()).filter((each) => each.usable);
  const document = {
    ...study,
    name,
    title: 'Payments by clinical commissioning groups, 2018-19',
    description:
      'Every payment of £25,000 or more by 189 clinical commissioning groups of England in 2018-19 that the study kept: 225,889, without dates. For totals take ccg-spend-2018-19.json, which is smaller.',
    spend: {
      ...studyFacts,
      categories,
      health: await studyHealth(payments),
      notes: [
        ...studyNotes,
        {
          text: 'The accounts that the study kept have no dates. Of the payments 89,942 equal another in every column: they may be regular payments or the same one twice, and nobody can tell.',
        },
        {
          about: 'E38000225',
          text: 'Leeds rests on 11 months: October 2018 is missing, so its figures and its rank are off.',
          short: 'rests on 11 months',
        },
        {
          about: 'suppliers',
          text: 'Of the suppliers 41 stand twice, under two spellings, so there are 10,521. Names such as GP stand for many.',
        },
        {
          about: 'suppliers',
          text: 'A name that may be that of a person is withheld, such as that of a doctor or of somebody with a personal budget. The payments are all there.',
        },
      ],
    },
    resources: [
      {
        name: 'commissioners',
        title: 'Clinical commissioning groups of April 2018 with usable accounts',
        data: usable.map(({row}) => row),
      },
      ...tables.map(({resource}) => resource),
    ],
  };
  return {document, files: new Map(tables.map(({file}) => file))};
}

function paymentRows(
  payments: ColumnTable,
  suppliers: ReadonlyMap<string, SupplierRow>,
): readonly PaymentRow[] {
  // The table's columns are those that payments() gives it.
  const found = payments.objects() as readonly {
    readonly commissioner: string;
    readonly supplier: string;
    readonly sector: Sector;
    readonly category: string;
    readonly expenseArea: string;
    readonly expenseType: string;
    readonly pence: number;
  }[];
  return found.map(
    ({commissioner, supplier, sector, category, expenseArea, expenseType, pence}) => ({
      commissioner,
      supplier: suppliers.get(supplier)?.id ?? '',
      sector,
      category,
      ...(expenseArea ? {expenseArea} : {}),
      ...(expenseType ? {expenseType} : {}),
      amount: pence / 100,
    }),
  );
}
