import type {ColumnTable} from 'arquero';
import type {SpendDocument} from '../../contract/generated/spend.js';
import {supplierTotals} from '../summarise/supplier-totals.js';
import {categories, study, studyFacts, studyNotes} from './study.js';
import {studyHealth} from './study-health.js';
import {supplierRows} from './supplier-rows.js';

/** The study's 1,051 voluntary, community and social enterprises, most money first. */
export async function vcseSuppliers(payments: ColumnTable): Promise<SpendDocument> {
  const rows = new Map([...(await supplierRows())].filter(([, row]) => row.sector === 'vcse'));
  const amounts = supplierTotals(payments).filter((row) => rows.has(row.supplier));
  const {complete} = await studyHealth(payments);
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
      health: {complete},
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
