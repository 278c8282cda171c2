import {csvFormatRows} from 'd3';
import {exampleFacts} from './example-facts.js';
import {guidance} from './guidance.js';

/** The mark of a row that guides and holds no data: importing passes it over. */
export const GUIDE = '# ';

/**
 * CSV templates of a kind, one file a table: a header, and a line of guidance for each column; and the document's facts as
 * JSON, with examples to be replaced.
 *
 * @returns texts by file name, such as `spend-totals.csv` and `spend-facts.json`
 * @throws RangeError for an unknown kind
 */
export function templates(kind: string): ReadonlyMap<string, string> {
  const files = new Map(
    [...guidance(kind)].map(([table, columns]) => [
      `${kind}-${table}.csv`,
      `\uFEFF${csvFormatRows([
        columns.map(({name}) => name),
        columns.map(({guidance: text}, at) => `${at ? '' : GUIDE}${text}`),
      ])}\n`,
    ]),
  );
  return files.set(`${kind}-facts.json`, `${JSON.stringify(exampleFacts(kind), null, 2)}\n`);
}
