import type {ColumnTable} from 'arquero';
import type {SpendDocument, SupplierRow} from '../../contract/generated/spend.js';
import {supplierTotals} from '../summarise/supplier-totals.js';
import {textRows} from './commissioner-rows.js';
import {readersName} from './readers-name.js';
import {source} from './source.js';
import {categories, study, studyFacts, studyNotes} from './study.js';

/** The study's 1,051 voluntary, community and social enterprises, most money first. */
export async function vcseSuppliers(payments: ColumnTable): Promise<SpendDocument> {
  const all = textRows(await source('3sc/suppliers.csv')).filter((row) => row['vcse'] === '1');
  const identifiers = new Map(all.map((row) => [row['supplier_id'] ?? '', registered(row)]));
  const claims = new Map<string, number>();
  for (const id of [...identifiers.values()].flat()) claims.set(id, (claims.get(id) ?? 0) + 1);
  const rows = new Map(
    all.map((row) => [row['supplier_id'] ?? '', supplierRow(row, identifiers, claims)]),
  );
  const amounts = supplierTotals(payments).filter((row) => rows.has(row.supplier));
  return {
    ...study,
    name: 'vcse-suppliers-2018-19',
    title:
      'Voluntary, community and social enterprises paid by clinical commissioning groups, 2018-19',
    description:
      'What each of the 1,051 voluntary, community and social enterprises that the study found received from 189 clinical commissioning groups in 2018-19, in payments of £25,000 or more.',
    spend: {
      ...studyFacts,
      categories,
      notes: [
        ...studyNotes,
        {
          about: 'suppliers',
          text: 'The study counts 1,051 organisations; three are counted twice under two spellings, so there are 1,048.',
        },
        {
          about: 'suppliers',
          text: 'The paper prints 23.5% for the six above £50M; 23.4% is right.',
        },
      ],
    },
    resources: [
      {
        name: 'suppliers',
        title: 'Voluntary, community and social enterprises',
        data: amounts.flatMap(({supplier}) => rows.get(supplier) ?? []),
      },
      {
        name: 'totals',
        title: 'Totals by supplier',
        data: amounts.map(({supplier, amount, invoices, commissioners, largestShare}) => ({
          supplier: rows.get(supplier)?.id,
          amount,
          invoices,
          commissioners,
          largestShare,
        })),
      },
    ],
  };
}

/** A supplier's identifiers in the registers: the charity's first. Company numbers have eight characters. */
function registered(row: Record<string, string>): string[] {
  const charity = row['charity_number'];
  const company = row['company_number'];
  return [
    ...(charity ? [`GB-CHC-${charity}`] : []),
    ...(company ? [`GB-COH-${company.padStart(8, '0')}`] : []),
  ];
}

/** An identifier claimed by two suppliers names neither: both get one of the study's own. */
function supplierRow(
  row: Record<string, string>,
  identifiers: ReadonlyMap<string, readonly string[]>,
  claims: ReadonlyMap<string, number>,
): SupplierRow {
  const own = identifiers.get(row['supplier_id'] ?? '') ?? [];
  const id =
    own.find((each) => claims.get(each) === 1) ??
    `3SC-${(row['supplier_id'] ?? '').padStart(5, '0')}`;
  const others = own.filter((each) => each !== id);
  return {
    id,
    name: readersName(row['supplier_name'] ?? ''),
    ...(others.length ? {alsoKnownAs: others} : {}),
    sector: 'vcse',
    category: row['supplier_category'] ?? 'other',
    register: row['register_status'] as SupplierRow['register'] & string,
    ...(row['legal_form'] ? {legalForm: row['legal_form']} : {}),
  };
}
