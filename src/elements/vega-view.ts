import type {AnyRow, NamedTables} from '../contract/read-tables.js';
import {cleanText} from '../format/clean-text.js';
import type {Language} from '../format/messages.js';
import type {Provenance} from '../view/figure.js';
import type {VegaColumn, VegaItem, VegaTable, VegaValue, VegaView} from '../view/vega.js';
import type {AuthorSpec} from './author-spec.js';
import {factsProvenance} from './facts-provenance.js';
import type {SceneItem} from './scene-items.js';

/** What a figure is made of beside its document. */
export interface VegaOptions {
  readonly author: AuthorSpec;
  readonly tables: readonly VegaTable[];
  readonly language: Language;
  /** Field that says what a mark stands for; left out, the first of those that hold identifiers. */
  readonly identifier?: string | undefined;
  /** The same figure before the reader changed what it shows: marks that stay keep their identifiers. */
  readonly before?: VegaView | undefined;
}

/** Columns that hold the identifiers of what a row is about, in the order in which they are looked for. */
const IDENTIFIERS = [
  'id',
  'commissioner',
  'supplier',
  'body',
  'area',
  'measure',
  'statement',
  'theme',
];
/** Columns that name what a row is about. */
const NAMES = ['name', 'label', 'title', 'text'];
/** Reasons that stand in place of a number. */
const WITHOUT = ['c', 'low', 'x', 'z', 'u'];
/** What our formats write, by their names. */
const units: Readonly<Record<string, VegaColumn['unit']>> = {
  pounds: 'pounds',
  perHead: 'pounds-per-head',
  share: 'share',
  count: 'count',
};
/** Columns of our documents whose unit is always the same. */
const known: Readonly<Record<string, VegaColumn['unit']>> = {
  amount: 'pounds',
  threshold: 'pounds',
  population: 'count',
  invoices: 'count',
  suppliers: 'count',
  commissioners: 'count',
};

/**
 * An author's figure over a document's tables.
 *
 * @param scene - what its marks show; `undefined` where no picture can be made, and the rows of the first table stand for them
 * @returns the figure, frozen, or `undefined` when nothing is in it from the start
 */
export function vegaView(
  document: NamedTables,
  scene: readonly SceneItem[] | undefined,
  {author, tables, language, identifier, before}: VegaOptions,
): VegaView | undefined {
  const rows = scene ?? rowsOf(tables[0]);
  if (!rows.length && !before) return undefined;
  const {title, subtitle, description, spec, fields} = author;
  const provenance = provenanceOf(document);
  return Object.freeze<VegaView>({
    language,
    provenance,
    title: title ?? provenance.title,
    subtitle: subtitle ?? (title === undefined ? '' : provenance.title),
    ...(description === undefined ? {} : {description}),
    spec,
    tables,
    items: itemsOf(rows, identifier, before),
    columns: before && !rows.length ? before.columns : columnsOf(rows, scene ? fields : new Map()),
    withheld: withheld(tables),
    drawn: scene !== undefined,
  });
}

type Shown = Pick<SceneItem, 'key' | 'row' | 'said'>;

/** Rows as they stand in a table, where no picture tells which of them are shown. */
function rowsOf(table: VegaTable | undefined): readonly Shown[] {
  return (table?.rows ?? []).map((own, at) => {
    const row: Record<string, VegaValue> = {};
    for (const [key, value] of Object.entries(own))
      if (value === null || ['string', 'number', 'boolean'].includes(typeof value))
        row[key] = value as VegaValue;
    return {
      key: String(at),
      row,
      said: Object.entries(row).map(([key, value]) => [key, String(value ?? '')]),
    };
  });
}

function itemsOf(
  rows: readonly Shown[],
  wanted: string | undefined,
  before: VegaView | undefined,
): readonly VegaItem[] {
  const keys = new Set(rows.map(({key}) => key));
  const kept = new Map(
    (before?.items ?? []).flatMap(({key, id}) => (keys.has(key) ? [[key, id] as const] : [])),
  );
  const ids = new Set<string>(kept.values());
  const twins = new Map<string, number>();
  return rows.map(({key, row, said}, at) => {
    const field = [...(wanted === undefined ? [] : [wanted]), ...IDENTIFIERS].find(
      (key) => typeof row[key] === 'string' && row[key] !== '',
    );
    const identifier = field === undefined ? undefined : String(row[field]);
    const base = identifier ?? `mark-${at + 1}`;
    // Several marks may stand for one body; each is an item of its own.
    const id = kept.get(key) ?? freeId(base, ids, twins);
    const named = NAMES.find((key) => typeof row[key] === 'string');
    const first = named === undefined ? undefined : String(row[named]);
    const text =
      first ?? said.find(([, value]) => /\p{L}/u.test(value))?.[1] ?? said[0]?.[1] ?? base;
    return Object.freeze({
      id,
      key,
      name: cleanText(text),
      ...(identifier === undefined ? {} : {identifier}),
      said: said.map(([heading, value]) => [cleanText(heading), cleanText(value)] as const),
      row,
    });
  });
}

/** An identifier that no item has yet: that of the body, with a number behind it when the body has one already. */
function freeId(base: string, ids: Set<string>, twins: Map<string, number>): string {
  let twin = twins.get(base) ?? 1;
  let id = twin === 1 ? base : `${base} ${twin}`;
  for (; ids.has(id); id = `${base} ${twin}`) twin += 1;
  twins.set(base, twin + 1);
  ids.add(id);
  return id;
}

/** The columns that the marks show, those that name the mark first; all columns where the marks do not tell. */
function columnsOf(rows: readonly Shown[], fields: AuthorSpec['fields']): readonly VegaColumn[] {
  const keys = new Set(rows.flatMap(({row}) => Object.keys(row)));
  const shown = [...fields.keys()].flatMap((field) =>
    // Marks of several parts, such as a box plot, carry the field's name in those of their parts.
    [...keys].filter(
      (key) =>
        key === lastOf(field) ||
        key.endsWith(`_box_${field}`) ||
        key === `min_${field}` ||
        key === `max_${field}`,
    ),
  );
  const naming = [...NAMES.slice(0, 1), ...IDENTIFIERS.slice(0, 1)].filter((key) => keys.has(key));
  const own = [...new Set(shown.length ? [...naming, ...shown] : keys)];
  return own.map((key) => {
    const field = [...fields].find(([name]) => key === lastOf(name));
    const unit = field?.[1].format === undefined ? known[key] : units[field[1].format];
    return {key, title: field?.[1].title ?? wordsOf(key), ...(unit ? {unit} : {})};
  });
}

/** `properties.share` is shown as `share`. */
function lastOf(field: string): string {
  return field.replace(/^properties\./, '');
}

/** "populationYear" as "population year", "mid_box_amount" as "mid box amount". */
function wordsOf(key: string): string {
  return cleanText(
    key
      .replaceAll('_', ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase(),
  );
}

/** How many rows have a reason in place of a number. */
function withheld(tables: readonly VegaTable[]): number {
  return tables.reduce(
    (sum, {rows}) =>
      sum +
      rows.filter((row) =>
        Object.entries(row).some(
          ([key, value]) => key.endsWith('Status') && WITHOUT.includes(String(value)),
        ),
      ).length,
    0,
  );
}

function provenanceOf(document: NamedTables): Provenance {
  const {period, fieldwork, ...facts} = document.facts as AnyRow &
    Parameters<typeof factsProvenance>[1];
  return factsProvenance(document, facts, periodOf(period ?? fieldwork));
}

/** A period as the documents write it: one, or from one to another. */
function periodOf(period: unknown): string {
  if (typeof period === 'string') return period;
  const {from, to} = (period ?? {}) as {readonly from?: unknown; readonly to?: unknown};
  return [...new Set([from, to])].filter((each) => typeof each === 'string').join(' to ');
}
