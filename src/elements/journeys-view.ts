import type {Cell} from '../analysis/cell.js';
import {placedSteps, type PlacedStep} from '../analysis/placed-steps.js';
import {smallestShown} from '../analysis/smallest-shown.js';
import type {Insight} from '../contract/read-insight.js';
import {cleanText} from '../format/clean-text.js';
import type {JourneysView, RouteView, StepItem, StopView} from '../view/journeys.js';
import {peopleAt} from '../view/people-at.js';
import {peopleIn} from '../view/people-in.js';
import {trailOf} from '../view/trail-of.js';
import {coveredPeriod} from './covered-period.js';
import {factsProvenance} from './facts-provenance.js';
import {gatheredSteps, OTHER, type GatheredStep} from './gathered-steps.js';
import type {JourneysOptions} from './journeys-options.js';

/** A step in its columns. */
type Placed = GatheredStep & PlacedStep;

/**
 * An insight document's journeys, step by step, with small routes put together.
 *
 * @returns the figure, frozen, or `undefined` when no step is left
 * @throws RangeError, in words for the page's author, when the document does not have what is asked
 */
export function journeysView(
  document: Insight,
  options: JourneysOptions,
): JourneysView | undefined {
  const {facts, title} = document;
  asked('journey', options.journey, document);
  asked('follow', options.follow, document);
  const own = document.steps.filter(({journey}) => !options.journey || journey === options.journey);
  // A publisher's own rule is at least as strict as the page's author.
  const least = Math.max(
    facts.disclosure ? smallestShown(facts.disclosure.rules) : 0,
    options.least ?? smallestShown(facts.disclosure?.rules),
  );
  const {steps, gathered} = gatheredSteps(own, least);
  if (!steps.length) return undefined;
  const placed = inColumns(steps);
  const journeys = journeysOf(document, placed);
  const {stops, items} = stopsAndItems(document, placed, journeys, least);
  const follow = journeys.find(({id}) => id === options.follow)?.id;
  const chosen = items.findIndex(({id}) => id === options.selected);
  const followed =
    chosen >= 0
      ? trailOf(items, chosen)
      : items.flatMap(({journey}, at) =>
          follow !== undefined && journeys[journey]?.id === follow ? [at] : [],
        );
  const {from, to} = facts.period;
  const about = new Set(['journeys', 'steps', ...document.journeys.map(({id}) => id)]);
  const notes = (facts.notes ?? []).filter((note) => !note.about || about.has(note.about));
  return Object.freeze<JourneysView>({
    language: options.language ?? 'en',
    provenance: factsProvenance(
      document,
      {...facts, notes},
      coveredPeriod(from, to, options.language),
    ),
    ...(options.form ? {form: options.form} : {}),
    journeys,
    stops,
    items,
    columns: 1 + Math.max(...stops.map(({column}) => column)),
    followed,
    ...(follow === undefined ? {} : {follow}),
    least,
    gathered,
    title: cleanText(title),
    illustrative: facts.illustrative ?? false,
  });
}

function asked(what: string, wanted: string | undefined, {journeys}: Insight): void {
  if (wanted === undefined || journeys.some(({id}) => id === wanted)) return;
  const there = journeys.map(({id}) => id).join(', ');
  throw new RangeError(
    `unknown ${what}: "${wanted}" (expected ${there || 'none: the document has no journeys'})`,
  );
}

function inColumns(steps: readonly GatheredStep[]): readonly Placed[] {
  const orders = steps.flatMap(({order}) => (order === undefined ? [] : [order]));
  const ranks = [...new Set(orders)].sort((a, b) => a - b);
  const journeys = [...new Set(steps.map(({journey}) => journey))];
  return journeys.flatMap((journey) => {
    const own = steps.filter((step) => step.journey === journey);
    const columns = placedSteps(own, ranks);
    return own.map((step, at) => ({...step, ...(columns[at] as PlacedStep)}));
  });
}

const amount = (cell: Cell) => (cell.kind === 'value' ? cell.value : -1);

function journeysOf(document: Insight, placed: readonly Placed[]): readonly RouteView[] {
  const rows = new Map(document.journeys.map((row) => [row.id, row]));
  const ids = [...new Set(placed.map(({journey}) => journey))];
  return ids
    .map((id): RouteView => {
      const own = placed.filter(({journey}) => journey === id);
      const first = own.filter(
        (step) => !own.some(({to, end}) => to === step.from && end === step.start),
      );
      const {name = '', description} = rows.get(id) ?? {};
      return {
        id,
        name: cleanText(name),
        ...(description ? {description: cleanText(description, 1000)} : {}),
        other: id === OTHER,
        started: peopleIn(first),
      };
    })
    .sort((a, b) => Number(a.other) - Number(b.other) || b.started.people - a.started.people);
}

/** Places in columns, in the order in which they are met, and the steps between them. */
function stopsAndItems(
  document: Insight,
  placed: readonly Placed[],
  journeys: readonly RouteView[],
  least: number,
): Pick<JourneysView, 'stops' | 'items'> {
  const names = new Map(document.services.map(({id, name}) => [id, cleanText(name)]));
  const at = new Map(journeys.map(({id}, i) => [id, i]));
  const returns = new Set(
    placed.flatMap(({journey, to, end, again}) => (again ? [`${journey}\n${to}\n${end}`] : [])),
  );
  const dropouts = new Set(
    placed.flatMap(({kind, to, end}) => (kind === 'left' ? [`${to}\n${end}`] : [])),
  );
  const stops: Omit<StopView, 'came' | 'went' | 'stayed'>[] = [];
  const known = new Map<string, number>();
  const stopAt = ({journey}: Placed, place: string, column: number): number => {
    const again = returns.has(`${journey}\n${place}\n${column}`);
    const gaveUp = dropouts.has(`${place}\n${column}`);
    const key = `${column}\n${place}\n${again}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, stops.length);
    const name = place === OTHER ? '' : (names.get(place) ?? cleanText(place));
    return stops.push({column, name, other: place === OTHER, again, gaveUp}) - 1;
  };
  const ordered = journeys.flatMap(({id}) =>
    alongWays(placed.filter((each) => each.journey === id)),
  );
  const items = ordered.map((step, i): StepItem => {
    const from = stopAt(step, step.from, step.start);
    const to = stopAt(step, step.to, step.end);
    return {
      id: [step.journey, step.order ?? i, step.from, step.to, step.kind ?? ''].join('/').trim(),
      name: stops[to]?.name ?? '',
      journey: at.get(step.journey) ?? 0,
      from,
      to,
      ...(step.kind ? {kind: step.kind} : {}),
      cell: step.cell,
      steps: step.steps,
    };
  });
  return {items, stops: stops.map((stop, i) => ({...stop, ...peopleAt(items, i, least)}))};
}

/** The steps of a journey way by way: after each step those that lead on from where it leads, most people first. */
function alongWays(steps: readonly Placed[]): readonly Placed[] {
  const sorted = [...steps].sort(
    (a, b) => Number(a.to === OTHER) - Number(b.to === OTHER) || amount(b.cell) - amount(a.cell),
  );
  const done = new Set<Placed>();
  const ways: Placed[] = [];
  const walk = (place: string, column: number): void => {
    for (const step of sorted) {
      if (done.has(step) || step.from !== place || step.start !== column) continue;
      done.add(step);
      ways.push(step);
      walk(step.to, step.end);
    }
  };
  const arrives = ({from, start}: Placed) =>
    steps.some(({to, end}) => to === from && end === start);
  for (const {from, start} of sorted.filter((step) => !arrives(step))) walk(from, start);
  return ways;
}
