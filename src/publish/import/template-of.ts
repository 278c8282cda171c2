import {tables} from '../../contract/generated/tables.js';

/** A kind of document and one of its tables. */
export interface TemplateName {
  readonly kind: string;
  readonly table: string;
}

/**
 * The kind and the table that a file is a template of, from its name: `survey-answers.csv` or `survey-answers.xlsx`.
 *
 * @returns `undefined` for any other name
 */
export function templateOf(name: string): TemplateName | undefined {
  const [, kind = '', table = ''] = /^([a-z]+)-([a-z]+)\.(?:csv|xlsx)$/.exec(name) ?? [];
  return Object.hasOwn(tables, kind) && Object.hasOwn(tables[kind] ?? {}, table)
    ? {kind, table}
    : undefined;
}
