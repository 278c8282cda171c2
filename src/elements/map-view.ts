import {classBreaks} from '../analysis/class-breaks.js';
import {classOf} from '../analysis/class-of.js';
import {divergingBreaks} from '../analysis/diverging-breaks.js';
import {neighbours} from '../analysis/neighbours.js';
import {rounded} from '../analysis/rounded.js';
import type {SpendMap} from '../contract/read-spend-map.js';
import {cleanText} from '../format/clean-text.js';
import type {Language} from '../format/formats.js';
import {monthName} from '../format/month-name.js';
import type {DistributionBase} from '../view/distribution-base.js';
import type {DistributionItem, WithheldItem} from '../view/distribution.js';
import type {MapArea, MapClass, MapMeasureView, MapView} from '../view/map.js';
import {distributionBase} from './distribution-base.js';
import type {MapDocument} from './map-document.js';
import type {MapHexagons} from './map-hexes.js';
import type {MapOptions} from './map-options.js';

/** Classes where the author asks for no number of them. */
const CLASSES = 5;
const DIVERGING = 6;
const LETTERS = 'ABCDEFG';
/** The region that national maps draw once more, larger. */
const CAPITAL = 'London';

const places = {pounds: 0, 'pounds-per-head': 2, share: 3, count: 0} as const;

/** What only some maps need, and what comes after the first drawing. */
export interface MapParts {
  /** Makes a map of people instead of money. */
  readonly populations?: (spend: SpendMap, language?: Language) => DistributionBase | undefined;
  readonly hexagons?: MapHexagons;
  /** What may be wrong with shapes that are drawn, as sentences. */
  readonly doubts?: (language: Language) => readonly string[];
  /** Finds natural breaks, for the scheme of that name. */
  readonly natural?: (values: readonly number[], classes: number) => readonly number[];
}

/** What a reader does with a figure that stays as it is. */
type Reading = Pick<MapOptions, 'selected' | 'picked' | 'zoom'>;
type Asked = Omit<MapOptions, keyof Reading>;

/** The last figure of a document, before a reader does anything with it, and what it was made from. */
const figures = new WeakMap<
  MapDocument,
  {readonly from: readonly unknown[]; readonly figure: Omit<MapView, keyof Reading> | undefined}
>();

/**
 * Areas of a spend document by class. While nothing else is asked for, its areas, classes and shapes are the same
 * objects again, whatever a reader chooses.
 *
 * @param parts - `populations`, for the measure of that name; `hexagons`, when they have come
 * @returns the figure, frozen, or `undefined` when no area has a number
 * @throws RangeError, in words for the page's author, when the document cannot give what is asked
 */
export function mapView(
  document: MapDocument,
  {selected, picked, zoom, ...asked}: MapOptions,
  parts: MapParts = {},
): MapView | undefined {
  const {populations, hexagons, doubts, natural} = parts;
  const from = [JSON.stringify(asked), populations, hexagons, doubts, natural];
  let last = figures.get(document);
  if (!last?.from.every((each, at) => each === from[at])) {
    last = {from, figure: figureOf(document, asked, parts)};
    figures.set(document, last);
  }
  return (
    last.figure &&
    Object.freeze({
      ...last.figure,
      zoom,
      ...(selected === undefined ? {} : {selected}),
      ...(picked === undefined ? {} : {picked}),
    })
  );
}

function figureOf(
  document: MapDocument,
  options: Asked,
  {populations, hexagons, doubts, natural}: MapParts,
): Omit<MapView, keyof Reading> | undefined {
  const {spend} = document;
  const {language = 'en'} = options;
  const base =
    options.measure === 'population' ? populations?.(spend, language) : baseOf(document, options);
  if (!base) return undefined;
  const {ordered, withheld, measure: plain, labelTop: _, items: __, ...kept} = base;
  const measure: MapMeasureView = {...plain, name: options.measure, places: places[plain.unit]};
  const {shapes} = document;
  const problems = [...document.problems, ...(hexagons?.problems ?? [])];
  const joined = joinOf(ordered, withheld, shapes, spend, base);
  const drawn = joined.some(({shape}) => shape !== undefined) ? shapes : undefined;
  if (shapes && !drawn) problems.push(noOverlap(joined, shapes));
  const marks = plain.unit === 'pounds' || plain.unit === 'count' ? 'circles' : 'shade';
  const values = ordered.map((item) => rounded(item.value, measure.places));
  const breaks = marks === 'circles' ? [] : breaksOf(values, base, measure, options, natural);
  const classes = classesOf(values, breaks, measure.places);
  const chosen = new Set(options.highlight);
  const items = withNeighbours(
    joined.map((area) => ({
      ...area,
      highlighted: chosen.has(area.id),
      ...(area.value === undefined || marks === 'circles'
        ? {}
        : {class: classOf(area.value, breaks)}),
    })),
    drawn,
  );
  const regions = new Set(items.flatMap(({region}) => (region === undefined ? [] : [region])));
  const inset = options.inset ?? (regions.size > 1 ? CAPITAL : 'none');
  const rows = new Set(items.map(({id}) => id));
  const hexes = hexagons?.hexes;
  const known = hexes?.hexes.some(({code}) => rows.has(code));
  return {
    ...kept,
    measure,
    items,
    valued: ordered.length,
    marks,
    classes,
    ...(options.reference && marks === 'shade' ? {above: Math.ceil(classes.length / 2)} : {}),
    listOrder: options.listOrder,
    join: {
      withoutShape: drawn
        ? items.filter(({shape}) => shape === undefined).map(({name}) => name)
        : [],
      withoutRow: (drawn?.areas ?? [])
        .filter(({code}) => !rows.has(code))
        .map(({code, name = code}) => cleanText(name)),
      problems,
      doubts: doubts?.(language) ?? [],
    },
    ...(options.form ? {form: options.form} : {}),
    ...(drawn ? {shapes: drawn} : {}),
    ...(known && hexes ? {hexagons: hexes} : {}),
    ...(!hexagons && (spend.hexagons || options.hexagons) ? {hexagonsComing: true} : {}),
    ...(drawn && regions.has(inset) ? {inset} : {}),
    ...(spend.facts.areaVintage ? {vintage: monthName(spend.facts.areaVintage, language)} : {}),
  };
}

/** The document with the totals of one period only. */
function ofPeriod(spend: SpendMap, {period}: Asked): SpendMap {
  if (period === undefined) return spend;
  const known = new Set(spend.totals.flatMap((row) => (row.period ? [row.period] : [])));
  if (period !== spend.facts.period && !known.has(period)) {
    const all = [...new Set([spend.facts.period, ...known])].sort();
    throw new RangeError(`unknown period: "${period.slice(0, 40)}" (expected ${all.join(', ')})`);
  }
  const totals = spend.totals.filter((row) => (row.period ?? spend.facts.period) === period);
  return {...spend, totals, facts: {...spend.facts, period}};
}

function baseOf(
  {spend, populationProblem}: MapDocument,
  options: Asked,
): DistributionBase | undefined {
  const {measure, sectors, category, reference, language} = options;
  if (measure === 'population') return undefined;
  if (measure === 'per-head' && populationProblem) throw new RangeError(populationProblem);
  const compared = ['share', 'share-of-independent', 'per-head'].includes(measure);
  const line = reference ?? (compared ? 'national' : undefined);
  return distributionBase(ofPeriod(spend, options), {
    of: 'commissioners',
    measure,
    sectors,
    form: 'ranked',
    order: 'descending',
    quartiles: false,
    thresholds: [],
    highlight: [],
    sites: [],
    ...(category === undefined ? {} : {category}),
    ...(line ? {reference: line} : {}),
    ...(language ? {language} : {}),
  })?.base;
}

function breaksOf(
  values: readonly number[],
  {reference, measure: {unit}}: DistributionBase,
  {places: shown}: MapMeasureView,
  options: Asked,
  natural: MapParts['natural'],
): readonly number[] {
  if (options.reference) {
    const classes = options.classes ?? DIVERGING;
    if (classes % 2)
      throw new RangeError(`invalid classes: ${classes} (expected an even number with reference)`);
    if (!reference || reference.value <= 0)
      throw new RangeError('reference needs a figure over 0 to compare with');
    const highest = unit === 'share' ? 1 : Infinity;
    return divergingBreaks(reference.value, {classes, places: shown, highest});
  }
  if (options.scheme === 'custom') return options.breaks.map((each) => rounded(each, shown));
  const {scheme, classes = CLASSES} = options;
  return classBreaks(values, {scheme, classes, places: shown, ...(natural ? {natural} : {})});
}

function classesOf(
  values: readonly number[],
  breaks: readonly number[],
  shown: number,
): readonly MapClass[] {
  const highest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return Array.from({length: breaks.length + 1}, (_, at) => {
    const [from, below] = [breaks[at - 1], breaks[at]];
    return {
      letter: LETTERS[at] ?? '?',
      ...(from === undefined ? {} : {from}),
      ...(below === undefined ? {} : {below}),
      // What is shown has no more places than this: under £20 is £19.99 at most.
      to:
        below === undefined
          ? Math.max(highest, from ?? -Infinity)
          : rounded(below - 10 ** -shown, shown),
      count: values.filter((value) => classOf(value, breaks) === at).length,
    };
  });
}

type Joined = Omit<MapArea, 'neighbours' | 'highlighted'>;

function joinOf(
  ordered: readonly DistributionItem[],
  withheld: readonly WithheldItem[],
  shapes: MapDocument['shapes'],
  spend: SpendMap,
  {measure, reference}: DistributionBase,
): readonly Joined[] {
  const shown = places[measure.unit];
  const line = reference && rounded(reference.value, shown);
  const at = new Map(shapes?.areas.map(({code}, index) => [code, index]));
  const rows = new Map(spend.areas.map((row) => [row.id, row]));
  const about = (id: string, name: string) => {
    const index = at.get(id);
    const shape = index === undefined ? undefined : shapes?.areas[index];
    const row = rows.get(id);
    const region = row?.region ?? shape?.region;
    const official = row?.name ?? shape?.name;
    return {
      id,
      name,
      ...(index === undefined ? {} : {shape: index}),
      ...(region === undefined ? {} : {region: cleanText(region)}),
      ...(official === undefined || official === name ? {} : {official: cleanText(official)}),
    };
  };
  return [
    ...ordered.map(({id, name, value, rank: place, ties, amount, whole, population, note}) => ({
      ...about(id, name),
      kind: 'value' as const,
      value: rounded(value, shown),
      rank: place,
      ties,
      ...(amount === undefined ? {} : {amount}),
      ...(whole === undefined ? {} : {whole}),
      ...(population === undefined ? {} : {population}),
      ...(note === undefined ? {} : {note}),
      ...(line === undefined ? {} : {difference: rounded(rounded(value, shown) - line, shown)}),
    })),
    ...withheld.map(({id, name, kind}) => ({...about(id, name), kind})),
  ];
}

function noOverlap(items: readonly Joined[], shapes: NonNullable<MapDocument['shapes']>): string {
  const [item] = items;
  const [shape] = shapes.areas;
  return `None of the ${items.length} areas of the figures is in the boundary file: the figures have codes like ${item?.id ?? ''}, the shapes like ${shape?.code ?? ''}. Check that both are of the same areas, and codeProperty.`;
}

function withNeighbours(
  areas: readonly Omit<MapArea, 'neighbours'>[],
  shapes: MapDocument['shapes'],
): readonly MapArea[] {
  const item = new Map(
    areas.flatMap(({shape}, at) => (shape === undefined ? [] : [[shape, at] as const])),
  );
  const beside = new Map<number, number[]>();
  for (const [a, b] of shapes ? neighbours(shapes.areas) : []) {
    const [from, to] = [item.get(a), item.get(b)];
    if (from === undefined || to === undefined) continue;
    beside.set(from, [...(beside.get(from) ?? []), to]);
    beside.set(to, [...(beside.get(to) ?? []), from]);
  }
  return areas.map((area, at) =>
    Object.freeze({...area, neighbours: (beside.get(at) ?? []).sort((a, b) => a - b)}),
  );
}
