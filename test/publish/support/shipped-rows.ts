import {readFileSync} from 'node:fs';

/** Rows of a table of a shipped document. */
export function shippedRows(document: string, table: string): readonly Record<string, unknown>[] {
  const text = readFileSync(new URL(`../../../datasets/${document}.json`, import.meta.url), 'utf8');
  const {resources} = JSON.parse(text) as {
    resources: {name: string; data: Record<string, unknown>[]}[];
  };
  return resources.find(({name}) => name === table)?.data ?? [];
}
