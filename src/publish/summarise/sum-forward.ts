import type {
  AreaRow,
  CommissionerRow,
  Note,
  SpendFacts,
  SuccessionRow,
  TotalRow,
} from '../../contract/generated/spend.js';
import {keyOf} from '../../contract/consistent.js';
import type {AnyDocument} from '../documents/any-document.js';
import {rowsOf} from '../documents/rows-of.js';
import {successors, type Successor} from './successors.js';

/** What summing forward gives. */
export interface SummedForward {
  readonly document: AnyDocument;
  /** Identifiers that others took the place of. */
  readonly replaced: readonly string[];
}

/** A part that is hidden hides the whole, before one that nobody knows. */
const hiding = ['c', 'low', 'x', 'z', 'u'];
const qualifying = ['u', 'e', 'r', 'p'];

/**
 * A spend document with the totals of its commissioners and areas added up for those that took their place, by its table `succession`.
 * One that nothing followed stays as it is. Where a part has no figure the whole has none, and says why: it is marked and
 * never left out, and no finer figure of it is given. Where a body was divided its money is divided by the shares, and marked
 * as estimated. Numbers of suppliers are left out of sums, since the parts may have paid the same ones.
 *
 * @param document - checked; with totals
 * @param at - year and month for which to add up
 * @throws RangeError when there is no succession or there are no totals, or the shares of a body do not add up to 1
 */
export function sumForward(document: AnyDocument, at: string): SummedForward {
  const succession = rowsOf<SuccessionRow>(document, 'succession');
  const rows = rowsOf<TotalRow>(document, 'totals');
  const commissioners = rowsOf<CommissionerRow>(document, 'commissioners');
  if (!succession.length)
    throw new RangeError('missing succession: the table says who took the place of whom');
  if (!rows.length) throw new RangeError('missing totals: add the payments up first');
  const next = successors(succession, at);
  const replaced = commissioners.filter(({id}) => next(id)[0]?.id !== id).map(({id}) => id);
  const resources = document.resources
    .filter(({name}) => !['payments', 'boundaries', 'hexagons'].includes(name))
    .map((table) => {
      const {path, format, schema, ...kept} = table;
      if (table.name === 'commissioners') return {...kept, data: merged(commissioners, next)};
      if (table.name === 'areas')
        return {...kept, data: merged(rowsOf<AreaRow>(document, 'areas'), next)};
      return table.name === 'totals' ? {...kept, data: added(rows, next)} : table;
    });
  // A spend document: it was checked.
  const facts = document.spend as SpendFacts;
  const note: Note = {
    about: 'commissioners',
    text: `Figures are added up for the commissioners of ${at}: ${replaced.length} of ${commissioners.length} had been replaced by then.`,
  };
  const notes = [...(facts.notes ?? []), note];
  return {document: {...document, spend: {...facts, areaVintage: at, notes}, resources}, replaced};
}

type Next = (id: string) => readonly Successor[];

function merged(
  bodies: readonly (CommissionerRow | AreaRow)[],
  next: Next,
): readonly (CommissionerRow & AreaRow)[] {
  const own = new Map(bodies.map((row) => [row.id, row]));
  const parts = new Map<string, {name?: string; people: number | undefined; years: Set<number>}>();
  for (const {id, population, populationYear} of bodies) {
    for (const {id: to, name, share} of next(id)) {
      const before = parts.get(to) ?? {people: 0, years: new Set<number>()};
      if (populationYear !== undefined) before.years.add(populationYear);
      const people =
        before.people === undefined || population === undefined
          ? undefined
          : before.people + population * share;
      parts.set(to, {...before, ...(name === undefined ? {} : {name}), people});
    }
  }
  return [...parts]
    .map(([id, {name, people, years}]) => {
      const [year] = years;
      const counted = years.size === 1 && year !== undefined && people !== undefined;
      return {
        id,
        name: name ?? own.get(id)?.name ?? id,
        ...(counted ? {population: Math.round(people), populationYear: year} : {}),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Sum {
  readonly row: TotalRow;
  readonly pence: number;
  readonly parts: number;
  readonly invoices: number | undefined;
  /** Why there is no number. */
  readonly without: string | undefined;
  /** What qualifies the number that is there. */
  readonly qualified: string | undefined;
}

function added(rows: readonly TotalRow[], next: Next): readonly TotalRow[] {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    for (const {row: moved, share} of movedOn(row, next)) {
      const key = keyOf(moved);
      sums.set(key, sumOf(sums.get(key), moved, share));
    }
  }
  const totals = [...sums.values()].map(totalOf);
  const unknown = new Set(
    totals
      .filter((row) => row.amount === null && isWhole(row))
      .map(({commissioner}) => commissioner),
  );
  return totals.filter((row) => isWhole(row) || !unknown.has(row.commissioner));
}

/** A row with those in the place of its commissioner and of its area, each with its share of the money. */
function movedOn(row: TotalRow, next: Next): readonly {row: TotalRow; share: number}[] {
  const {commissioner, area} = row;
  const still = [{id: undefined, share: 1}];
  return (commissioner === undefined ? still : next(commissioner)).flatMap((payer) =>
    (area === undefined ? still : next(area)).map((place) => ({
      row: {
        ...row,
        ...(payer.id === undefined ? {} : {commissioner: payer.id}),
        ...(place.id === undefined ? {} : {area: place.id}),
      },
      share: payer.share * place.share,
    })),
  );
}

/** Whether a row is all money of a commissioner in the document's time. */
function isWhole(row: TotalRow): boolean {
  const {supplier, sector, category, register, legalForm, area, period} = row;
  const finer = [supplier, sector, category, register, legalForm, area, period];
  return row.commissioner !== undefined && finer.every((each) => each === undefined);
}

function sumOf(before: Sum | undefined, row: TotalRow, share: number): Sum {
  const {amount, amountStatus, invoices} = row;
  const counted = before ? before.invoices : 0;
  const own = amount === null ? (amountStatus ?? 'x') : undefined;
  return {
    row: before?.row ?? row,
    pence: (before?.pence ?? 0) + Math.round((amount ?? 0) * 100) * share,
    parts: (before?.parts ?? 0) + 1,
    invoices:
      share < 1 || counted === undefined || invoices === undefined ? undefined : counted + invoices,
    without: first(hiding, [before?.without, own]),
    qualified: first(qualifying, [
      before?.qualified,
      share < 1 ? 'e' : undefined,
      amount === null ? undefined : amountStatus,
    ]),
  };
}

/** Of some statuses the one that stands first in an order; one that is not in it comes last. */
function first(
  order: readonly string[],
  some: readonly (string | undefined)[],
): string | undefined {
  const rank = (status: string) => (order.indexOf(status) + order.length + 1) % (order.length + 1);
  return some.filter((status) => status !== undefined).sort((a, b) => rank(a) - rank(b))[0];
}

function totalOf({row, pence, parts, invoices, without, qualified}: Sum): TotalRow {
  if (parts === 1 && qualified === row.amountStatus && without === undefined) return row;
  const {
    amount,
    amountStatus,
    invoices: some,
    suppliers,
    commissioners,
    largestShare,
    ...about
  } = row;
  // The words of a status are the schema's: they stood in its rows.
  const status = (without ?? qualified) as NonNullable<typeof amountStatus> | undefined;
  return {
    ...about,
    amount: without === undefined ? Math.round(pence) / 100 : null,
    ...(status === undefined ? {} : {amountStatus: status}),
    ...(without !== undefined || invoices === undefined ? {} : {invoices}),
  };
}
