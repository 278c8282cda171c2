import type {Problem} from '../../contract/problem.js';

/** Row numbers that a message names; more are counted. */
const NAMED = 5;

/**
 * Problems of sheets, gathered: those that say the same of several rows are one problem that names the rows.
 */
export class ProblemList {
  readonly #found = new Map<
    string,
    {readonly called: string; readonly text: string; readonly rows: number[]}
  >();

  /** Takes down a problem; `row` is left out where it is of the whole sheet. */
  add(called: string, row: number | undefined, text: string): void {
    const key = `${called}\n${text}`;
    const known = this.#found.get(key) ?? {called, text, rows: []};
    if (row !== undefined && !known.rows.includes(row)) known.rows.push(row);
    this.#found.set(key, known);
  }

  /** All problems, in the order in which they were first found. */
  all(): readonly Problem[] {
    return [...this.#found.values()].map(({called, text, rows}) => {
      const place = `${called}${rowsText(rows)}`;
      return {place, pointer: '', message: `${place}: ${text}`};
    });
  }
}

function rowsText(rows: readonly number[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  if (rows.length === 1) return `, row ${first}`;
  const named = rows.slice(0, NAMED).map(String);
  const more = rows.length - named.length;
  const list = more
    ? `${named.join(', ')} and ${more.toLocaleString('en-GB')} more`
    : new Intl.ListFormat('en-GB').format(named);
  return `, rows ${list}`;
}
