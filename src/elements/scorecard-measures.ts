import type {ComparisonRow, EvidenceRow, MeasureRow} from '../contract/generated/scorecard.js';
import type {Scorecard} from '../contract/read-scorecard.js';
import {cleanText} from '../format/clean-text.js';
import {formats} from '../format/formats.js';
import type {FigureItem} from '../view/figure.js';
import type {ActionView, EvidenceView, MeasuresView} from '../view/scorecard.js';
import {factsProvenance} from './facts-provenance.js';
import {FEWEST, measureItem} from './measure-item.js';
import type {ScorecardOptions} from './scorecard-options.js';

/**
 * A scorecard document as a table, as cards or as a spine.
 *
 * @returns the figure, frozen, or `undefined` when no measure is left
 * @throws RangeError, in words for the page's author, when a perspective or an organisation is not in the document
 */
export function scorecardMeasures(
  document: Scorecard,
  options: ScorecardOptions,
): MeasuresView | undefined {
  const {facts} = document;
  const {language = 'en'} = options;
  const {say} = formats(language);
  const organisations = organisationsOf(document);
  const shown = chosen(options.organisation, organisations, 'organisation') ?? organisations[0];
  const perspectives = inOrder(document.perspectives);
  const wanted = chosen(options.perspective, perspectives, 'perspective');
  const peers = !['peers', 'previous'].includes(options.compare);
  const other = peers ? chosen(options.compare, organisations, 'compare') : undefined;
  if (!shown || !document.measures.length) return undefined;
  const by = {
    trends: grouped(document.trends),
    parts: grouped(document.parts),
    comparisons: grouped(document.comparisons),
    evidence: grouped(document.evidence),
    actions: grouped(document.actions),
  };
  const itemOf = (row: MeasureRow) =>
    measureItem(row, {
      trends: by.trends.get(row.id) ?? [],
      parts: by.parts.get(row.id) ?? [],
      comparisons: by.comparisons.get(row.id) ?? [],
      evidence: evidenceOf(by.evidence.get(row.id)),
      actions: actionsOf(by.actions.get(row.id)),
      shown: shown.id,
      organisation: shown.id === facts.organisation.id ? undefined : shown,
      other,
      previous: options.compare === 'previous',
      comparator: facts.comparator ? cleanText(facts.comparator) : say`others`,
      language,
    });
  const filled = perspectives.filter(({id}) =>
    document.measures.some((row) => row.perspective === id),
  );
  const measures = document.measures.filter((row) => !wanted || row.perspective === wanted.id);
  const aimed = measures.filter((row) => row.target !== undefined);
  const kept = options.show === 'targets' ? aimed : measures;
  const sides = filled
    .filter((side) => !wanted || side.id === wanted.id)
    .map(({id, name}) => {
      const own = ({measure, perspective}: {measure?: string; perspective?: string}) =>
        measure === undefined && perspective === id && shown.id === facts.organisation.id;
      return {
        id,
        name: cleanText(name),
        items: kept.filter((row) => row.perspective === id).map(itemOf),
        evidence: evidenceOf(document.evidence.filter(own)),
        actions: actionsOf(document.actions.filter(own)),
      };
    })
    .filter(({items}) => items.length);
  const items = sides.flatMap((side) => side.items);
  if (!items.length) return undefined;
  const comparator = other?.name ?? comparatorOf(document, options.compare, say`the time before`);
  return Object.freeze<MeasuresView>({
    language,
    provenance: factsProvenance(document, facts, facts.period),
    layout: options.layout === 'quartiles' ? 'table' : options.layout,
    organisation: {id: shown.id, name: shown.name},
    items,
    perspectives: sides,
    sides: filled.map(({id, name}) => ({id, name: cleanText(name)})),
    ...(wanted ? {perspective: wanted.id} : {}),
    show: options.show,
    count: measures.length,
    targets: aimed.length,
    ...(comparator ? {comparator} : {}),
    compare: other ? 'other' : options.compare === 'previous' ? 'previous' : 'peers',
    organisations,
    evidenceFirst: options.evidenceFirst,
    showActions: options.showActions,
    opened: options.opened,
    ...(options.selected ? {selected: options.selected} : {}),
    illustrative: facts.illustrative ?? false,
  });
}

function comparatorOf(
  {facts, comparisons}: Scorecard,
  compare: string,
  before: string,
): string | undefined {
  if (compare === 'previous') return facts.previousPeriod ?? before;
  if (!facts.comparator) return undefined;
  const comparator = cleanText(facts.comparator);
  const count = Math.max(
    0,
    ...[...grouped(comparisons).values()].map((rows) => rows.filter(hasValue).length),
  );
  if (count >= FEWEST) return `${count} ${comparator}`;
  return comparator.charAt(0).toLowerCase() + comparator.slice(1);
}

const hasValue = (row: ComparisonRow) => row.value !== null;

/** The document's own organisation, and those that have figures of their own to show, in name order. */
function organisationsOf({facts, comparisons}: Scorecard): readonly FigureItem[] {
  const {id, name} = facts.organisation;
  const others = new Map<string, string>();
  for (const row of comparisons)
    if (row.organisation !== id) others.set(row.organisation, cleanText(row.name));
  const named = [...others].map(([otherId, otherName]) => ({id: otherId, name: otherName}));
  // A collator takes longer to make than all the rest of a scorecard without others.
  if (named.length > 1) {
    const byName = new Intl.Collator('en');
    named.sort((a, b) => byName.compare(a.name, b.name));
  }
  return [{id, name: cleanText(name)}, ...named];
}

function chosen<Row extends {readonly id: string}>(
  id: string | undefined,
  rows: readonly Row[],
  what: string,
): Row | undefined {
  if (id === undefined) return undefined;
  const found = rows.find((row) => row.id === id);
  if (found) return found;
  const some = rows.slice(0, 8).map((row) => row.id);
  const more = rows.length > 8 ? ` and ${rows.length - 8} more` : '';
  const before = what === 'compare' ? 'peers, previous, ' : '';
  throw new RangeError(`unknown ${what}: "${id}" (expected ${before}${some.join(', ')}${more})`);
}

function inOrder<Row extends {readonly order?: number}>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
}

function grouped<Row extends {readonly measure?: string}>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.measure === undefined) continue;
    const known = groups.get(row.measure);
    if (known) known.push(row);
    else groups.set(row.measure, [row]);
  }
  return groups;
}

/** What may be shown: evidence whose consent was taken back is not. */
function evidenceOf(rows: readonly EvidenceRow[] = []): readonly EvidenceView[] {
  return rows.flatMap(({kind, text, who, when, consent, ...row}): EvidenceView[] => {
    if (consent === 'withdrawn') return [];
    return [
      {
        kind,
        consent,
        anonymised: row.anonymised,
        ...(text ? {text: cleanText(text, 3000)} : {}),
        ...(who ? {who: cleanText(who)} : {}),
        ...(when ? {when} : {}),
        ...(row.consentNote ? {consentNote: cleanText(row.consentNote, 500)} : {}),
        ...(row.address ? {address: row.address} : {}),
        ...(row.transcript ? {transcript: row.transcript} : {}),
        ...(row.captions ? {captions: row.captions} : {}),
      },
    ];
  });
}

function actionsOf(
  rows: readonly {text: string; owner?: string; due?: string; state: ActionView['state']}[] = [],
): readonly ActionView[] {
  return rows.map(({text, owner, due, state}) => ({
    text: cleanText(text, 500),
    state,
    ...(owner ? {owner: cleanText(owner)} : {}),
    ...(due ? {due} : {}),
  }));
}
