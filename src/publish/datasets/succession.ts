import type {SuccessionRow} from '../../contract/generated/spend.js';
import {textRows} from './commissioner-rows.js';
import {readersPlace} from './readers-place.js';
import {source} from './source.js';

/** Which clinical commissioning groups of April 2018 were followed by which in April 2019 and April 2020. */
export async function succession(): Promise<SuccessionRow[]> {
  const rows = textRows(await source('geo/lookup-ccg2018-ccg2019-ccg2020.csv'));
  return [...steps(rows, '2018', '2019'), ...steps(rows, '2019', '2020')];
}

/** The changes from one year to the next, each once. */
function steps(
  rows: readonly Readonly<Record<string, string>>[],
  before: string,
  after: string,
): readonly SuccessionRow[] {
  const found = new Map<string, SuccessionRow>();
  for (const row of rows) {
    const from = row[`ccg_code_${before}`] ?? '';
    const to = row[`ccg_code_${after}`] ?? '';
    if (from === to) continue;
    const toName = readersPlace(row[`ccg_name_${after}`] ?? '');
    found.set(from, {from, to, date: `${after}-04`, toName});
  }
  return [...found.values()];
}
