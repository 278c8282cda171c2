import {escape, type ColumnTable} from 'arquero';
import type {CommissionerRow, SpendDocument, TotalRow} from '../../contract/generated/spend.js';
import {totals} from '../summarise/totals.js';
import {commissionerRows, textRows} from './commissioner-rows.js';

import {readersPlace} from './readers-place.js';
import {source} from './source.js';
import {categories, study, studyFacts, studyNotes} from './study.js';

/**
 * The same spending by the clinical commissioning groups of April 2020: those that merged are added up,
 * and one that lacks a part is marked, not left out.
 */
export async function ccg2020Spend(payments: ColumnTable): Promise<SpendDocument> {
  const lookup = textRows(await source('geo/lookup-ccg2018-ccg2019-ccg2020.csv'));
  const successor = new Map(
    lookup.map((row) => [row['ccg_code_2018'] ?? '', row['ccg_code_2020'] ?? '']),
  );
  const before = await commissionerRows();
  const incomplete = new Set(
    before.flatMap(({row, usable}) => (usable ? [] : [successor.get(row.id)])),
  );
  const merged = new Map<string, CommissionerRow>();
  for (const row of lookup) {
    const id = row['ccg_code_2020'] ?? '';
    const part = before.find((each) => each.row.id === row['ccg_code_2018'])?.row;
    const population = (merged.get(id)?.population ?? 0) + (part?.population ?? 0);
    merged.set(id, {
      id,
      name: readersPlace(row['ccg_name_2020'] ?? ''),
      population,
      populationYear: 2018,
    });
  }
  const commissioners = [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const forward = payments
    .derive({commissioner: escape((d: {commissioner: string}) => successor.get(d.commissioner))})
    .filter(escape((d: {commissioner: string}) => !incomplete.has(d.commissioner)));
  const without: TotalRow[] = commissioners
    .filter(({id}) => incomplete.has(id))
    .map(({id}) => ({commissioner: id, amount: null, amountStatus: 'x'}));
  return {
    ...study,
    name: 'ccg-2020-spend-2018-19',
    title: 'Spending in 2018-19 by the areas of the clinical commissioning groups of April 2020',
    description:
      'Spending of 2018-19 added up for the clinical commissioning groups of April 2020. Those of which a part published no usable accounts have no figure.',
    spend: {
      ...studyFacts,
      areaVintage: '2020-04',
      categories,
      notes: [
        ...studyNotes,
        {
          about: 'E38000225',
          text: 'Leeds rests on 11 months: October 2018 is missing, so its figures and its rank are off.',
          short: 'rests on 11 months',
        },
        {about: 'commissioners', text: 'Commissioners that merged by April 2020 are added up.'},
      ],
    },
    resources: [
      {
        name: 'commissioners',
        title: 'Clinical commissioning groups of April 2020',
        data: commissioners,
      },
      {
        name: 'totals',
        title: 'Totals by commissioner; by commissioner, sector and category',
        data: [
          ...totals(forward, ['commissioner']),
          ...without,
          ...totals(forward, ['commissioner', 'sector', 'category']),
        ],
      },
    ],
  };
}
