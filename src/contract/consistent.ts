import type {SpendDocument, TotalRow} from './generated/spend.js';

/** Statuses that stand in place of a number. */
export const withoutNumber: readonly string[] = ['c', 'low', 'x', 'z', 'u'];

/** Columns that say what a row of totals is a total of. */
const dimensions = [
  'commissioner',
  'supplier',
  'sector',
  'category',
  'register',
  'legalForm',
  'period',
  'area',
  'onwardGrant',
] as const;

/** What tells one row of totals from another: equal keys in one document are one total given twice. */
export function keyOf(row: TotalRow): string {
  return JSON.stringify(dimensions.map((name) => row[name] ?? null));
}

/** Whether a row's number and its status fit: a number, or a reason why there is none. */
export function statusFits({amount, amountStatus, invoices, suppliers}: TotalRow): boolean {
  const hides = amountStatus !== undefined && withoutNumber.includes(amountStatus);
  if (amount === null) {
    const hidden = amountStatus === 'c' || amountStatus === 'low';
    return hides && !(hidden && (invoices !== undefined || suppliers !== undefined));
  }
  return !hides || amountStatus === 'u';
}

/** An address that a chart may link to. */
export function isHttps(path: string): boolean {
  return /^https:\/\/[^\s/@]+(\/|$|\?|#)/.test(path);
}

/** Rows of a table; none when the document has no such table. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows the table
export function rowsOf<Row>(document: SpendDocument, name: string): readonly Row[] {
  const resource = document.resources.find((each) => each.name === name);
  // The schema has checked the rows of the tables it names.
  return (resource?.data ?? []) as unknown as readonly Row[];
}

/**
 * Whether the parts of a document that keeps to the schema fit one another: identifiers are given once
 * and known where they are used, no total stands twice, statuses fit their numbers.
 */
export function consistent(document: SpendDocument): boolean {
  const commissioners = rowsOf<{
    id: string;
    invoicesPublished?: number;
    invoicesOverThreshold?: number;
  }>(document, 'commissioners');
  const suppliers = rowsOf<{id: string}>(document, 'suppliers');
  const totals = rowsOf<TotalRow>(document, 'totals');
  const payers = new Set(commissioners.map((row) => row.id));
  const paid = new Set(suppliers.map((row) => row.id));
  const names = new Set(document.resources.map((resource) => resource.name));
  const links = [...document.sources, ...document.licenses].map((each) => each.path);
  return (
    payers.size === commissioners.length &&
    paid.size === suppliers.length &&
    names.size === document.resources.length &&
    (names.has('totals') || names.has('payments')) &&
    document.resources.every(({data, path}) => data ?? path) &&
    new Set(totals.map(keyOf)).size === totals.length &&
    totals.every(
      (row) =>
        statusFits(row) &&
        (row.commissioner === undefined || payers.has(row.commissioner)) &&
        (row.supplier === undefined || paid.has(row.supplier)),
    ) &&
    commissioners.every(
      (row) => (row.invoicesOverThreshold ?? 0) <= (row.invoicesPublished ?? Infinity),
    ) &&
    links.every((path) => path === undefined || isHttps(path))
  );
}
