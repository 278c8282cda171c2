import {escape, type ColumnTable} from 'arquero';
import type {CommissionerRow, SpendDocument, TotalRow} from '../../contract/generated/spend.js';
import {successors} from '../summarise/successors.js';
import {totals} from '../summarise/totals.js';
import {commissionerRows} from './commissioner-rows.js';
import {succession} from './succession.js';

/**
 * Commissioners and totals of the study's payments for the groups of a later April: those that merged are added up, and
 * one that lacks a part is marked, not left out.
 */
export async function mergedSpend(
  payments: ColumnTable,
  year: 2019 | 2020,
): Promise<SpendDocument['resources']> {
  const next = successors(await succession(), `${year}-04`);
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
  return [
    {
      name: 'commissioners',
      title: `Clinical commissioning groups of April ${year}`,
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
  ];
}
