import {desc, escape, op, type ColumnTable} from 'arquero';
import type {SpendDocument} from '../../contract/generated/spend.js';
import {commissionerRows, textRows} from './commissioner-rows.js';
import {source} from './source.js';
import {study, studyFacts, studyNotes} from './study.js';
import {studyHealth} from './study-health.js';
import {supplierRows} from './supplier-rows.js';

/** What one commissioner paid one supplier. */
interface Pair {
  readonly supplier: string;
  readonly commissioner: string;
  readonly pence: number;
  readonly invoices: number;
}

/**
 * Who paid each of the study's voluntary, community and social enterprises, and how much.
 *
 * @param options - `merged`: organisations that the study counts twice, under two spellings, are one
 */
export async function vcseReach(
  payments: ColumnTable,
  {merged}: {readonly merged: boolean},
): Promise<SpendDocument> {
  const rows = new Map([...(await supplierRows())].filter(([, row]) => row.sector === 'vcse'));
  const one = new Map(
    textRows(await source('3sc/suppliers.csv')).map((row) => [
      row['supplier_id'] ?? '',
      (merged && row['merged_supplier_id']) || (row['supplier_id'] ?? ''),
    ]),
  );
  const pairs = payments
    .filter((d: {sector: string}) => d.sector === 'vcse')
    .derive({supplier: escape((d: {supplier: string}) => one.get(d.supplier) ?? d.supplier)})
    .groupby('supplier', 'commissioner')
    .rollup({pence: (d: {pence: number}) => op.sum(d.pence), invoices: () => op.count()})
    .ungroup()
    .orderby(desc('pence'), 'supplier', 'commissioner')
    .objects() as readonly Pair[];
  const paid = new Set(pairs.map(({supplier}) => supplier));
  const count = merged ? '1,048' : '1,051';
  const {complete} = await studyHealth(payments);
  return {
    ...study,
    name: merged ? 'vcse-reach-merged-2018-19' : 'vcse-reach-2018-19',
    title: `Who paid ${count} voluntary, community and social enterprises, 2018-19`,
    description: `What each clinical commissioning group paid each of ${count} voluntary, community and social enterprises in 2018-19, in payments of £25,000 or more.${merged ? ' Three organisations that the study counts twice, under two spellings, are one each.' : ''}`,
    spend: {
      ...studyFacts,
      health: {complete},
      notes: [
        ...studyNotes,
        {
          about: 'suppliers',
          text: merged
            ? 'The study counts 1,051 organisations; three of them, under two spellings each, are counted once here.'
            : 'The study counts 1,051 organisations; three are counted twice under two spellings, so there are 1,048.',
        },
      ],
    },
    resources: [
      {
        name: 'commissioners',
        title: 'Clinical commissioning groups with usable accounts',
        data: (await commissionerRows())
          .filter(({usable}) => usable)
          .map(({row: {id, name}}) => ({id, name})),
      },
      {
        name: 'suppliers',
        title: 'Voluntary, community and social enterprises',
        data: [...paid].flatMap((id) => {
          const row = rows.get(id);
          return row ? [{id: row.id, name: row.name, sector: row.sector}] : [];
        }),
      },
      {
        name: 'totals',
        title: 'Totals by commissioner and supplier',
        data: pairs.map(({supplier, commissioner, pence, invoices}) => ({
          commissioner,
          supplier: rows.get(supplier)?.id,
          amount: pence / 100,
          invoices,
        })),
      },
    ],
  };
}
