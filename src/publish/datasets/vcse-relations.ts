import {desc, op, type ColumnTable} from 'arquero';
import type {SpendDocument} from '../../contract/generated/spend.js';
import {commissionerRows} from './commissioner-rows.js';
import {study, studyFacts, studyNotes} from './study.js';
import {studyHealth} from './study-health.js';
import {supplierRows} from './supplier-rows.js';

/** A relation of the study: what one commissioner paid one VCSE. */
interface Paid {
  readonly commissioner: string;
  readonly supplier: string;
  readonly pence: number;
  readonly invoices: number;
}

/** Who paid whom: the study's 1,988 relations between 189 commissioners and 1,051 VCSEs, most money first. */
export async function vcseRelations(payments: ColumnTable): Promise<SpendDocument> {
  const rows = await supplierRows();
  const commissioners = await commissionerRows();
  const paid = payments
    .groupby('commissioner', 'supplier', 'sector')
    .rollup({pence: (d: {pence: number}) => op.sum(d.pence), invoices: () => op.count()})
    .filter((d: {sector: string}) => d.sector === 'vcse')
    .orderby(desc('pence'), 'commissioner', 'supplier')
    .objects() as readonly Paid[];
  const payers = new Set(paid.map(({commissioner}) => commissioner));
  const payees = [...new Set(paid.map(({supplier}) => supplier))];
  const {complete} = await studyHealth(payments);
  return {
    ...study,
    name: 'network-vcse-2018-19',
    title: 'Who paid whom: clinical commissioning groups and VCSEs, 2018-19',
    description:
      'What each of 189 clinical commissioning groups paid each of the 1,051 voluntary, community and social enterprises that the study found, in 2018-19, in payments of £25,000 or more.',
    spend: {
      ...studyFacts,
      health: {complete},
      notes: [
        ...studyNotes,
        {
          about: 'E38000225',
          text: 'Leeds rests on 11 months: October 2018 is missing, so its money is too low.',
          short: 'rests on 11 months',
        },
      ],
    },
    resources: [
      {
        name: 'commissioners',
        title: 'Clinical commissioning groups of April 2018',
        data: commissioners
          .filter(({row}) => payers.has(row.id))
          .map(({row: {id, name, alsoKnownAs}}) => ({id, name, alsoKnownAs})),
      },
      {
        name: 'suppliers',
        title: 'Voluntary, community and social enterprises',
        data: payees.flatMap((supplier) => {
          const row = rows.get(supplier);
          if (!row) return [];
          const {category: _, alsoKnownAs: __, ...kept} = row;
          return [kept];
        }),
      },
      {
        name: 'totals',
        title: 'Totals by commissioner and supplier',
        data: paid.map(({commissioner, supplier, pence, invoices}) => ({
          commissioner,
          supplier: rows.get(supplier)?.id,
          amount: pence / 100,
          invoices,
        })),
      },
    ],
  };
}
