import {checkedDocument} from './checked-document.js';
import type {DocumentShape} from './checked-copy.js';
import {consistent} from './consistent.js';
import {ContractError} from './contract-error.js';
import {documentHead, type DocumentHead} from './document-head.js';
import type {Resource, SpendDocument} from './generated/spend.js';
import {field} from './place-words.js';
import {checkedSpend, type ReadOptions} from './read-spend.js';
import {tablesIn} from './tables-in.js';

/** A row, by the names of its columns as the schema has them. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** A table of a document, of whichever kind. */
export interface NamedTable {
  readonly name: string;
  readonly rows: readonly AnyRow[];
}

/** A document of any kind as its tables: a frozen copy that holds only what its schema names. */
export interface NamedTables extends DocumentHead {
  /** `spend`, `scorecard`, `network`, `survey` or `insight`. */
  readonly kind: string;
  /** What the document says of all its figures. */
  readonly facts: AnyRow;
  /** Those that are in the document, with or without rows. */
  readonly tables: readonly NamedTable[];
  /** Where the shapes of the areas are; `undefined` when the document has none. */
  readonly boundaries?: Readonly<Resource>;
}

const shapes: Readonly<Record<string, () => Promise<DocumentShape>>> = {
  insight: async () => (await import('./generated/insight-shape.js')).insightShape,
  network: async () => (await import('./generated/network-shape.js')).networkShape,
  scorecard: async () => (await import('./generated/scorecard-shape.js')).scorecardShape,
  survey: async () => (await import('./generated/survey-shape.js')).surveyShape,
};

/** What a specification is made of, or what steers a library that draws one: none of it may come with data. */
const notData =
  'config encoding expression layer mark params patch projection signals spec specification transform usermeta'.split(
    ' ',
  );

/**
 * A document of any kind, checked and copied field by field, as tables by their names; what its schema does not name is
 * left behind.
 *
 * @param input - what came, of any shape
 * @throws ContractError naming every problem of the document, or saying that it carries parts of a specification: those are
 *   the author's of a page, never the data's
 */
export async function readTables(input: unknown, options: ReadOptions = {}): Promise<NamedTables> {
  const carried = notData.filter((key) => field(input, key) !== undefined);
  if (carried.length) {
    const problems = carried.map((key) => ({
      place: 'the document',
      pointer: `/${key}`,
      message: `${options.name ?? 'the data'}, ${key}: a document carries no specification (expected it in the chart’s spec)`,
    }));
    throw new ContractError(problems);
  }
  const [, kind = ''] = /([a-z]+)\.v\d+\.json$/.exec(String(field(input, '$schema'))) ?? [];
  const shape = await shapes[kind]?.();
  return shape ? ofKind(kind, shape, input, options) : ofSpend(input, options);
}

async function ofKind(
  kind: string,
  shape: DocumentShape,
  input: unknown,
  options: ReadOptions,
): Promise<NamedTables> {
  const names = Object.keys(shape.$defs['Resource']?.tables ?? {});
  const {facts, ...document} = await checkedDocument<AnyRow, Record<string, AnyRow>>(
    kind,
    shape,
    input,
    options,
  );
  const there = tablesIn(input);
  const known = document as DocumentHead & Readonly<Record<string, readonly AnyRow[]>>;
  return Object.freeze({
    // The tables beside it are told apart by their names.
    ...documentHead(known as unknown as Parameters<typeof documentHead>[0]),
    kind,
    facts,
    tables: names.flatMap((name) => (there.has(name) ? [{name, rows: known[name] ?? []}] : [])),
  });
}

async function ofSpend(input: unknown, options: ReadOptions): Promise<NamedTables> {
  const [{spendShape}, {spendMoreShapes}] = await Promise.all([
    import('./generated/spend-shape.js'),
    import('./generated/spend-more-shapes.js'),
  ]);
  const shape = {...spendShape, $defs: {...spendShape.$defs, ...spendMoreShapes}};
  const document: SpendDocument = await checkedSpend(input, options, {shape, fits: consistent});
  const boundaries = document.resources.find(({name}) => name === 'boundaries');
  return Object.freeze({
    ...documentHead(document),
    kind: 'spend',
    // The schema has checked them.
    facts: document.spend as unknown as AnyRow,
    tables: document.resources.flatMap(({name, data}) =>
      Array.isArray(data) ? [{name, rows: data as unknown as readonly AnyRow[]}] : [],
    ),
    ...(boundaries ? {boundaries} : {}),
  });
}
