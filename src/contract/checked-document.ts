import {checkedCopy, type DocumentShape} from './checked-copy.js';
import {ContractError} from './contract-error.js';
import {documentHead, type DocumentHead} from './document-head.js';
import {fits} from './fits.js';
import type {ReadOptions} from './read-spend.js';
import {withinBounds} from './within-bounds.js';

/** A document of any kind: what it says of itself, its own block of facts, and its tables by name. */
export type CheckedDocument<Facts, Tables> = DocumentHead & {
  readonly facts: Readonly<Facts>;
} & {readonly [Name in keyof Tables]: readonly Readonly<Tables[Name]>[]};

/**
 * A scorecard, network, survey or insight document, checked and copied field by field; what its schema does not name is
 * left behind, and a table it does not have is empty.
 *
 * @param kind - name of the kind, also of the document's block of facts
 * @param input - what came, of any shape
 * @throws ContractError naming every problem of the document at once
 */
export async function checkedDocument<Facts, Tables>(
  kind: string,
  shape: DocumentShape,
  input: unknown,
  {name = 'the data'}: ReadOptions = {},
): Promise<CheckedDocument<Facts, Tables>> {
  const copy = withinBounds(input) ? checkedCopy<AnyChecked>(shape, input) : undefined;
  const names = Object.keys(shape.$defs['Resource']?.tables ?? {});
  if (copy && fits(kind, copy, input)) {
    const tables = names.map((table) => [
      table,
      copy.resources.find((each) => each.name === table)?.data ?? [],
    ]);
    // The rows are of the types that were generated from the same schema as the shape.
    return Object.freeze({
      ...documentHead(copy),
      facts: copy[kind],
      ...Object.fromEntries(tables),
    }) as CheckedDocument<Facts, Tables>;
  }
  const {problemsOfKind} = await import('./problems-of-kind.js');
  throw new ContractError(problemsOfKind(kind, input, name));
}

type AnyChecked = Parameters<typeof documentHead>[0] & {
  readonly resources: readonly {readonly name: string; readonly data?: readonly object[]}[];
} & Readonly<Record<string, unknown>>;
