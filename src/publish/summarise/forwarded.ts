import type {CommissionerRow, PaymentRow, SuccessionRow} from '../../contract/generated/spend.js';
import type {AnyDocument} from '../documents/any-document.js';
import {rowsOf} from '../documents/rows-of.js';
import {withRows} from '../documents/with-rows.js';
import {successors, type Successor} from './successors.js';

/** A body that has taken the place of others, of which one has no payments. */
export interface Incomplete {
  readonly id: string;
  readonly name: string;
  /** Names of those without payments. */
  readonly without: readonly string[];
  /** Pounds of the others, which are in no total. */
  readonly amount: number;
}

/** A document by the bodies of today, and those that cannot be given a figure. */
export interface Forwarded {
  readonly document: AnyDocument;
  readonly incomplete: readonly Incomplete[];
}

/**
 * A document of payments by the bodies that took the place of those that paid, as its table of succession says, over as many steps as
 * it has. Money and people of a body that was divided are divided by the shares, to the penny. Payments of a new body are left out
 * where one that became part of it has none: its figure would be too small. It is named, and its commissioner stays.
 *
 * @throws RangeError when the document has no table of succession, or a body takes its own place
 */
export function forwarded(document: AnyDocument): Forwarded {
  const succession = rowsOf<SuccessionRow>(document, 'succession');
  if (!succession.length)
    throw new RangeError('missing succession: the document does not say who took whose place');
  const next = successors(succession);
  const before = rowsOf<CommissionerRow>(document, 'commissioners');
  const payments = rowsOf<PaymentRow>(document, 'payments');
  const paying = new Set(payments.map(({commissioner}) => commissioner));
  const names = new Map(succession.flatMap(({to, toName}) => (toName ? [[to, toName]] : [])));
  const parts = new Map<string, {row: CommissionerRow; share: number}[]>();
  for (const row of before) {
    for (const {id, share} of next(row.id)) parts.set(id, [...(parts.get(id) ?? []), {row, share}]);
  }
  const commissioners = [...parts].map(([id, own]): CommissionerRow => {
    const [only] = own;
    if (own.length === 1 && only?.row.id === id) return only.row;
    const same = own.find(({row}) => row.id === id);
    return {id, name: names.get(id) ?? same?.row.name ?? id, ...people(own)};
  });
  const moved = payments.flatMap((row) => movedPayments(row, next(row.commissioner)));
  const pence = new Map<string, number>();
  for (const {commissioner, amount} of moved)
    pence.set(commissioner, (pence.get(commissioner) ?? 0) + Math.round((amount ?? 0) * 100));
  const incomplete = commissioners.flatMap(({id, name}): readonly Incomplete[] => {
    const without = (parts.get(id) ?? []).filter(({row}) => !paying.has(row.id));
    const sum = pence.get(id);
    // One of which nothing was paid at all has no figure anyhow.
    if (!without.length || sum === undefined) return [];
    return [{id, name, without: without.map(({row}) => row.name), amount: sum / 100}];
  });
  const out = new Set(incomplete.map(({id}) => id));
  const kept = moved.filter(({commissioner}) => !out.has(commissioner));
  return {
    document: withRows(withRows(document, 'commissioners', commissioners), 'payments', kept),
    incomplete,
  };
}

/** The people of all parts together; nobody knows where one has none, or they are of different years. */
function people(parts: readonly {readonly row: CommissionerRow; readonly share: number}[]): {
  readonly population?: number;
  readonly populationYear?: number;
} {
  const [year, other] = new Set(parts.map(({row}) => row.populationYear));
  const known = parts.every(({row}) => row.population !== undefined);
  if (year === undefined || other !== undefined || !known) return {};
  const sum = parts.reduce((all, {row, share}) => all + (row.population ?? 0) * share, 0);
  return {population: Math.round(sum), populationYear: year};
}

function movedPayments(row: PaymentRow, to: readonly Successor[]): readonly PaymentRow[] {
  if (row.amount === null || to.length === 1) return to.map(({id}) => ({...row, commissioner: id}));
  let left = Math.round(row.amount * 100);
  return to.map(({id, share}, at) => {
    const pence = at === to.length - 1 ? left : Math.round((row.amount ?? 0) * 100 * share);
    left -= pence;
    return {...row, commissioner: id, amount: pence / 100};
  });
}
