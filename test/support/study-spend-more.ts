import {readSpendMore, type SpendMore} from '../../src/contract/read-spend-more.js';
import {withAllTables} from '../../src/elements/with-all-tables.js';

/** One of the shipped datasets with its files, checked, with the tables that charts of time read. */
export async function studySpendMore(name: string): Promise<SpendMore> {
  const src = `/datasets/${name}.json`;
  const document: unknown = await (await fetch(src)).json();
  const {signal} = new AbortController();
  const whole = await withAllTables(document, src, {base: location.href, signal});
  return readSpendMore(whole, {name});
}
