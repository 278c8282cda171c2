import {escape, type ColumnTable} from 'arquero';
import type {CommissionerRow, SpendDocument, TotalRow} from '../../contract/generated/spend.js';
import {totals} from '../summarise/totals.js';
import {successors} from '../summarise/successors.js';
import {commissionerRows} from './commissioner-rows.js';
import {categories, study, studyFacts, studyNotes} from './study.js';
import {succession} from './succession.js';

/**
 * The same spending by the clinical commissioning groups of April 2020: those that merged are added up,
 * and one that lacks a part is marked, not left out.
 */
export async function ccg2020Spend(payments: ColumnTable): Promise<SpendDocument> {
  const next = successors(await succession(), '2020-04');
  const before = await commissionerRows();
  const last = (id: string) => next(id)[0] ?? {id};
  const incomplete = new Set(before.flatMap(({row, usable}) => (usable ? [] : [last(row.id).id])));
  const merged = new Map<string, CommissionerRow>();
  for (const {row} of before) {
    const {id, name = row.name}: {id: string; name?: string} = last(row.id);
    const population = (merged.get(id)?.population ?? 0) + (row.population ?? 0);
    merged.set(id, {id, name, population, populationYear: 2018});
  }
  const commissioners = [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const forward = payments
    .derive({commissioner: escape((d: {commissioner: string}) => last(d.commissioner).id)})
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
