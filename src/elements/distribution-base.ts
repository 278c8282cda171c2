import type {Language} from '../format/messages.js';
import {fsum} from 'd3';
import {amountsBy, type Amounts} from '../analysis/amounts-by.js';
import type {Cell} from '../analysis/cell.js';
import {rank} from '../analysis/rank.js';
import {ratio} from '../analysis/ratio.js';
import {rowsOfSet} from '../analysis/rows-of-set.js';
import {spread} from '../analysis/spread.js';
import type {Spend} from '../contract/spend.js';
import {cleanText} from '../format/clean-text.js';
import {formats} from '../format/formats.js';
import {independentSectors} from '../format/sector-words.js';
import type {
  DistributionItem,
  Form,
  MeasureName,
  MeasureView,
  Sector,
  WithheldItem,
} from '../view/distribution.js';
import type {DistributionBase, FigureOptions} from '../view/distribution-base.js';
import {categoryOf} from './category-of.js';
import {populationYearOf} from './population-year-of.js';
import {provenanceOf} from './provenance-of.js';

/** What to show of a spend document. */
export interface DistributionOptions {
  /** Of the words; left out, English. */
  readonly language?: Language;
  readonly of: 'commissioners' | 'suppliers';
  readonly measure: MeasureName;
  /** Whose money counts; none for all money; `independent` for all but the NHS and councils. */
  readonly sectors: readonly Sector[] | 'independent';
  readonly category?: string;
  readonly form: Form;
  readonly scale?: 'linear' | 'log';
  readonly order: 'descending' | 'ascending';
  readonly quartiles: boolean;
  readonly thresholds: readonly number[];
  readonly highlight: readonly string[];
  readonly labelTop?: number;
  readonly reference?: 'national' | {readonly name: string; readonly value: number};
  readonly columnWidth?: number;
  readonly sites: readonly number[];
}

/** An item on its way: what was worked out for it so far. */
interface Measured extends Omit<DistributionItem, 'rank' | 'ties' | 'highlighted' | 'value'> {
  readonly cell: Cell;
}

/**
 * A spend document's commissioners or suppliers, measured and in order: what every form starts from.
 *
 * @returns the figure's parts and how its form is asked for, or `undefined` when no item has a number
 * @throws RangeError, in words for the page's author, when the document cannot give what is asked
 */
export function distributionBase(
  spend: Spend,
  options: DistributionOptions,
): {readonly base: DistributionBase; readonly asked: FigureOptions} | undefined {
  const measure = measureOf(spend, options);
  const measured =
    options.of === 'commissioners'
      ? payers(spend, options, measure)
      : paid(spend, options, measure);
  const ordered = inOrder(measured, options);
  const range = spread(ordered.map((item) => item.value));
  if (!range) return undefined;
  const kind = options.of === 'commissioners' ? spend.facts.commissionerKind : undefined;
  const known = ordered.every((item) => item.amount !== undefined);
  const base: DistributionBase = {
    language: options.language ?? 'en',
    provenance: {
      ...provenanceOf(spend, options.of, measure.name === 'per-head'),
      ...periodOf(spend, options, measure),
    },
    items: ordered,
    of: options.of,
    measure,
    ordered,
    order: options.order,
    withheld: withheldOf(measured),
    spread: range,
    labelTop: options.labelTop ?? (options.form === 'tail' ? 6 : 3),
    ...(kind ? {kind} : {}),
    ...(known ? {total: fsum(ordered, (item) => item.amount)} : {}),
    ...referenceOf(options, ordered, measure),
  };
  return {base, asked: {...options, bands: bandsOf(measure)}};
}

/** The time of the totals that are drawn, where it is not the document's. */
function periodOf(
  {totals}: Spend,
  {of, category}: DistributionOptions,
  {sectors}: MeasureView,
): {period?: string} {
  const [row] =
    of === 'suppliers'
      ? rowsOfSet(totals, ['supplier'])
      : rowsOfSet(totals, [
          'commissioner',
          ...(sectors.length ? (['sector'] as const) : []),
          ...(category === undefined ? [] : (['category'] as const)),
        ]);
  return row?.period === undefined ? {} : {period: row.period};
}

function measureOf({facts, commissioners}: Spend, options: DistributionOptions): MeasureView {
  const {measure: name, of} = options;
  const sectors = options.sectors === 'independent' ? independentSectors : options.sectors;
  const onlyPayers = ['share-of-independent', 'per-head', 'suppliers', 'share-over-threshold'];
  if (of === 'suppliers' && onlyPayers.includes(name)) {
    throw new RangeError(
      `${name} is a measure of commissioners, not of suppliers (expected amount, share or invoices)`,
    );
  }
  const units = {
    amount: 'pounds',
    share: 'share',
    'share-of-independent': 'share',
    'per-head': 'pounds-per-head',
    invoices: 'count',
    suppliers: 'count',
    'share-over-threshold': 'share',
  } as const;
  const category = categoryOf(facts, options.category);
  const year = name === 'per-head' ? populationYearOf(commissioners) : undefined;
  return {
    name,
    unit: units[name],
    sectors: category ? [] : sectors,
    ...(category ? {category} : {}),
    ...(name === 'share-over-threshold' && facts.threshold ? {threshold: facts.threshold} : {}),
    ...(year ? {populationYear: year} : {}),
  };
}

function payers(spend: Spend, options: DistributionOptions, measure: MeasureView): Measured[] {
  const {category} = options;
  const where = category === undefined ? {sectors: measure.sectors} : {category};
  const paidTo = amountsBy(spend.totals, 'commissioner', where);
  const independent = measure.name === 'share-of-independent';
  const wholes = amountsBy(
    spend.totals,
    'commissioner',
    independent ? {sectors: independentSectors} : {},
  );
  const bands = options.form === 'stacked' ? bandAmounts(spend, measure) : [];
  return spend.commissioners.map((row) => {
    const own = paidTo.get(row.id);
    const amount = own?.amount ?? missing;
    const whole = wholes.get(row.id)?.amount ?? missing;
    const cell = (): Cell => {
      switch (measure.name) {
        case 'share':
        case 'share-of-independent':
          return ratio(amount, whole);
        case 'per-head':
          return ratio(amount, counted(row.population));
        case 'share-over-threshold':
          return amount.kind === 'suppressed'
            ? amount
            : ratio(counted(row.invoicesOverThreshold), counted(row.invoicesPublished));
        case 'invoices':
        case 'suppliers':
          return amount.kind === 'value' ? counted(own?.[measure.name]) : amount;
        case 'amount':
          return amount;
      }
    };
    const parts = bands
      .map((band) => band.get(row.id)?.amount ?? missing)
      .map((part) => ratio(part, whole));
    const shares = parts.flatMap((part) => (part.kind === 'value' ? [part.value] : []));
    return {
      id: row.id,
      name: cleanText(row.name),
      cell: cell(),
      ...facts(own, measure.name === 'share-over-threshold' ? missing : amount),
      ...(whole.kind === 'value' && whole !== amount ? {whole: whole.value} : {}),
      ...(row.population === undefined ? {} : {population: row.population}),
      ...(bands.length && shares.length === bands.length ? {parts: shares} : {}),
      ...noteOf(spend, row.id),
    };
  });
}

/** Amounts of each band of a stacked figure, floor first; two bands when the story and the rest are all. */
function bandAmounts(spend: Spend, measure: MeasureView): ReadonlyMap<string, Amounts>[] {
  return bandsOf(measure).map((sectors) => amountsBy(spend.totals, 'commissioner', {sectors}));
}

/**
 * The sectors of each band: the story on the floor; the remainder, NHS bodies and councils where they
 * are not the story; what is left hangs from the top.
 */
function bandsOf({name, sectors}: MeasureView): readonly (readonly Sector[])[] {
  const independent: readonly Sector[] = independentSectors;
  const others = independent.filter((sector) => !sectors.includes(sector));
  if (name === 'share-of-independent') return [sectors, others];
  const publicBodies = (['nhs', 'local-authority'] as const).filter(
    (sector) => !sectors.includes(sector),
  );
  return [sectors, publicBodies, others].filter((band) => band.length);
}

function paid(spend: Spend, {category}: DistributionOptions, measure: MeasureView): Measured[] {
  const received = amountsBy(spend.totals, 'supplier');
  const rows = spend.suppliers.filter(
    (row) =>
      (category === undefined || row.category === category) &&
      (!measure.sectors.length ||
        (row.sector !== undefined && measure.sectors.includes(row.sector))),
  );
  const cells = rows.map((row) => received.get(row.id)?.amount ?? missing);
  const whole: Cell = {
    kind: 'value',
    value: fsum(cells, (cell) => (cell.kind === 'value' ? cell.value : 0)),
  };
  return rows.map((row, i) => {
    const own = received.get(row.id);
    const amount = cells[i] ?? missing;
    const cell =
      measure.name === 'share'
        ? ratio(amount, whole)
        : measure.name === 'invoices' && amount.kind === 'value'
          ? counted(own?.invoices)
          : amount;
    return {
      id: row.id,
      name: cleanText(row.name),
      cell,
      ...facts(own, amount),
      ...noteOf(spend, row.id),
    };
  });
}

const missing: Cell = {kind: 'missing', reason: 'x'};

function counted(value: number | undefined): Cell {
  return value === undefined ? missing : {kind: 'value', value};
}

function facts(own: Amounts | undefined, amount: Cell): Partial<DistributionItem> {
  if (!own || amount.kind !== 'value') return {};
  const {invoices, suppliers, commissioners, largestShare} = own;
  return {
    amount: amount.value,
    ...(invoices === undefined ? {} : {invoices}),
    ...(suppliers === undefined ? {} : {suppliers}),
    ...(commissioners === undefined ? {} : {commissioners}),
    ...(largestShare === undefined ? {} : {largestShare}),
  };
}

function noteOf({facts: {notes = []}}: Spend, id: string): {note?: string} {
  const note = notes.find((each) => each.about === id);
  return note?.short ? {note: cleanText(note.short)} : {};
}

const byName = new Intl.Collator('en');

function inOrder(
  measured: readonly Measured[],
  options: DistributionOptions,
): readonly DistributionItem[] {
  const valued = measured.flatMap(({cell, ...item}) =>
    cell.kind === 'value' ? [{...item, value: cell.value}] : [],
  );
  const ranks = rank(valued.map((item) => item.value));
  const chosen = new Set(options.highlight);
  const down = options.order === 'descending' || options.form === 'tail' ? 1 : -1;
  return valued
    .map((item, i) => ({
      ...item,
      ...(ranks[i] ?? {rank: 0, ties: 0}),
      highlighted: chosen.has(item.id),
    }))
    .sort(
      (a, b) =>
        down * (b.value - a.value) || byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
    )
    .map((item) => Object.freeze(item));
}

function withheldOf(measured: readonly Measured[]): readonly WithheldItem[] {
  return measured
    .flatMap(({id, name, cell}) => (cell.kind === 'value' ? [] : [{id, name, kind: cell.kind}]))
    .sort((a, b) => byName.compare(a.name, b.name));
}

function referenceOf(
  {reference, language = 'en'}: DistributionOptions,
  items: readonly DistributionItem[],
  measure: MeasureView,
): Pick<DistributionBase, 'reference'> {
  if (reference === undefined) return {};
  if (reference !== 'national') return {reference};
  const amounts = fsum(items, (item) => item.amount);
  const divisor =
    measure.name === 'per-head'
      ? fsum(items, (item) => item.population)
      : fsum(items, (item) => item.whole);
  const ratioMeasure = ['share', 'share-of-independent', 'per-head'].includes(measure.name);
  if (!ratioMeasure || !divisor) {
    throw new RangeError(
      'a national figure is there for shares and pounds per head only; give reference a number and reference-name its name',
    );
  }
  const {say} = formats(language);
  return {reference: {name: say`National figure`, value: amounts / divisor, national: true}};
}
