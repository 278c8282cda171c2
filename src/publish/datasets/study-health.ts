import {escape, type ColumnTable} from 'arquero';
import type {Health} from '../../contract/generated/spend.js';
import {commissionerRows} from './commissioner-rows.js';

/** October 2018 of Leeds is in no account. */
const MISSING_MONTHS = 1;

/**
 * How whole the study's year is: the months of usable accounts, of twelve from each of the 195 groups; and the money of suppliers
 * that are in no register and of no kind that the study tells apart (its Table 13, "other" and "neither").
 */
export async function studyHealth(payments: ColumnTable): Promise<Required<Health>> {
  const commissioners = await commissionerRows();
  const months = 12 * commissioners.filter(({usable}) => usable).length - MISSING_MONTHS;
  const unmatched = payments.filter(
    escape(
      ({category, register}: {category: string; register: string}) =>
        category === 'other' && register === 'neither',
    ),
  );
  return {
    complete: part(months, 12 * commissioners.length),
    unmatched: part(pence(unmatched), pence(payments)),
  };
}

function pence(payments: ColumnTable): number {
  // Whole pence: `payments` makes them.
  return (payments.array('pence') as readonly number[]).reduce((sum, each) => sum + each, 0);
}

function part(some: number, all: number): number {
  return Number((some / all).toFixed(4));
}
