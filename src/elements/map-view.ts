import {classBreaks} from '../analysis/class-breaks.js';
import {classOf} from '../analysis/class-of.js';
import {divergingBreaks} from '../analysis/diverging-breaks.js';
import {neighbours} from '../analysis/neighbours.js';
import {rank} from '../analysis/rank.js';
import {rounded} from '../analysis/rounded.js';
import {spread} from '../analysis/spread.js';
import type {SpendMore} from '../contract/read-spend-more.js';
import {cleanText} from '../format/clean-text.js';
import {monthName} from '../format/month-name.js';
import type {DistributionBase} from '../view/distribution-base.js';
import type {DistributionItem, WithheldItem} from '../view/distribution.js';
import type {MapArea, MapClass, MapMeasureView, MapView} from '../view/map.js';
import {distributionBase} from './distribution-base.js';
import type {MapDocument} from './map-document.js';
import {mapHexes} from './map-hexes.js';
import type {MapOptions} from './map-options.js';
import {provenanceOf} from './provenance-of.js';

/** Classes where the author asks for no number of them. */
const CLASSES = 5;
const DIVERGING = 6;
const LETTERS = 'ABCDEFG';
/** The region that national maps draw once more, larger. */
const CAPITAL = 'London';

const places = {pounds: 0, 'pounds-per-head': 2, share: 3, count: 0} as const;

/**
 * Areas of a spend document by class.
 *
 * @returns the figure, frozen, or `undefined` when no area has a number
 * @throws RangeError, in words for the page's author, when the document cannot give what is asked
 */
export function mapView(document: MapDocument, options: MapOptions): MapView | undefined {
  const {spend} = document;
  const base = baseOf(ofPeriod(spend, options), options);
  if (!base) return undefined;
  const {ordered, withheld, measure: plain, labelTop: _, items: __, ...kept} = base;
  const measure: MapMeasureView = {...plain, name: options.measure, places: places[plain.unit]};
  const problems = [...document.problems, ...vintageProblem(spend)];
  const shapes = problems.length > document.problems.length ? undefined : document.shapes;
  const joined = joinOf(ordered, withheld, shapes, spend, base);
  if (shapes && !joined.some(({shape}) => shape !== undefined))
    problems.push(noOverlap(joined, shapes));
  const drawn = problems.some((each) => !document.problems.includes(each)) ? undefined : shapes;
  const marks = plain.unit === 'pounds' || plain.unit === 'count' ? 'circles' : 'shade';
  const values = ordered.map((item) => rounded(item.value, measure.places));
  const breaks = marks === 'circles' ? [] : breaksOf(values, base, measure, options);
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
  const hexagons = document.hexes && mapHexes(document.hexes, items);
  const rows = new Set(items.map(({id}) => id));
  return Object.freeze({
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
    },
    zoom: options.zoom,
    ...(options.form ? {form: options.form} : {}),
    ...(drawn ? {shapes: drawn} : {}),
    ...(hexagons && hexagons.hexes.some(({item}) => item !== undefined) ? {hexagons} : {}),
    ...(drawn && regions.has(inset) ? {inset} : {}),
    ...(spend.facts.areaVintage ? {vintage: monthName(spend.facts.areaVintage)} : {}),
    ...(options.selected === undefined ? {} : {selected: options.selected}),
    ...(options.picked === undefined ? {} : {picked: options.picked}),
  });
}

/** The document with the totals of one period only. */
function ofPeriod(spend: SpendMore, {period}: MapOptions): SpendMore {
  if (period === undefined) return spend;
  const known = new Set(spend.totals.flatMap((row) => (row.period ? [row.period] : [])));
  if (period !== spend.facts.period && !known.has(period)) {
    const all = [...new Set([spend.facts.period, ...known])].sort();
    throw new RangeError(`unknown period: "${period.slice(0, 40)}" (expected ${all.join(', ')})`);
  }
  const totals = spend.totals.filter((row) => (row.period ?? spend.facts.period) === period);
  return {...spend, totals, facts: {...spend.facts, period}};
}

function baseOf(spend: SpendMore, options: MapOptions): DistributionBase | undefined {
  const whole = withPopulations(spend, options);
  if (options.measure === 'population') return populations(whole);
  const {measure, sectors, category, reference} = options;
  const asked = {
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
  } as const;
  const compared = ['share', 'share-of-independent', 'per-head'].includes(measure);
  const national = reference ?? (compared ? 'national' : undefined);
  return distributionBase(whole, {...asked, ...(national ? {reference: national} : {})})?.base;
}

/** The document with the populations of its areas, where its commissioners have none of their own. */
function withPopulations(spend: SpendMore, {measure}: MapOptions): SpendMore {
  if (measure !== 'per-head' && measure !== 'population') return spend;
  if (spend.commissioners.some(({population}) => population !== undefined)) return spend;
  const areas = new Map(spend.areas.map((row) => [row.id, row]));
  if (!spend.areas.some(({population}) => population !== undefined)) return spend;
  const money = spend.facts.areaVintage;
  const {areaVintage: people, sameAreasAs = []} = spend.areasOf ?? {};
  if (
    measure === 'per-head' &&
    money &&
    people &&
    people !== money &&
    !sameAreasAs.includes(money)
  ) {
    throw new RangeError(
      `the money is of the areas of ${monthName(money)}, the population of those of ${monthName(people)}: ${mended}`,
    );
  }
  return {
    ...spend,
    commissioners: spend.commissioners.map((row) => {
      const {population, populationYear} = areas.get(row.id) ?? {};
      return population === undefined
        ? row
        : {...row, population, ...(populationYear === undefined ? {} : {populationYear})};
    }),
  };
}

const mended =
  'add the money up for the later areas with the look-up of successors (the table succession; vcse-charts summarise --succession does it), or, if the areas are the same, say so in sameAreasAs';

function vintageProblem({facts, boundaries, hexagons}: SpendMore): readonly string[] {
  const {areaVintage: money} = facts;
  return [boundaries, hexagons].flatMap((table) => {
    const {name = '', areaVintage: drawn, sameAreasAs = []} = table ?? {};
    if (!money || !drawn || drawn === money || sameAreasAs.includes(money)) return [];
    return [
      `The money is of the areas of ${monthName(money)}, the ${name} are those of ${monthName(drawn)}: ${mended}.`,
    ];
  });
}

/** How many people live in each area: a document without money has that alone. */
function populations(spend: SpendMore): DistributionBase | undefined {
  const {commissioners, facts} = spend;
  const counted = commissioners.flatMap(({id, name, population}) =>
    population === undefined ? [] : [{id, name: cleanText(name), value: population, population}],
  );
  const range = spread(counted.map(({value}) => value));
  if (!range) return undefined;
  const ranks = rank(counted.map(({value}) => value));
  const year = commissioners.find(({population}) => population !== undefined)?.populationYear;
  const ordered = counted
    .map((item, i) => ({...item, ...(ranks[i] ?? {rank: 0, ties: 0}), highlighted: false}))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  return {
    language: 'en',
    provenance: provenanceOf(spend, 'commissioners', true),
    items: ordered,
    of: 'commissioners',
    measure: {
      name: 'amount',
      unit: 'count',
      sectors: [],
      ...(year === undefined ? {} : {populationYear: year}),
    },
    ordered,
    order: 'descending',
    withheld: commissioners
      .filter(({population}) => population === undefined)
      .map(({id, name}) => ({id, name: cleanText(name), kind: 'missing'})),
    spread: range,
    labelTop: 0,
    ...(facts.commissionerKind ? {kind: facts.commissionerKind} : {}),
    total: counted.reduce((sum, {value}) => sum + value, 0),
  };
}

function breaksOf(
  values: readonly number[],
  {reference, measure: {unit}}: DistributionBase,
  {places: shown}: MapMeasureView,
  options: MapOptions,
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
  return classBreaks(values, {scheme, classes, places: shown});
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
  spend: SpendMore,
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
