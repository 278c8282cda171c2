import type {Language} from '../format/messages.js';
import {fsum} from 'd3';
import {amountsBy} from '../analysis/amounts-by.js';
import {groupsBetween} from '../analysis/groups-between.js';
import {payersBy} from '../analysis/payers-by.js';
import {quadrantOf, quadrants} from '../analysis/quadrants.js';
import {rank} from '../analysis/rank.js';
import type {Spend} from '../contract/spend.js';
import {cleanText} from '../format/clean-text.js';
import {independentSectors} from '../format/sector-words.js';
import type {Sector, WithheldItem} from '../view/distribution.js';
import type {ReachBand, ReachForm, ReachItem, ReachView} from '../view/reach.js';
import {provenanceOf} from './provenance-of.js';

/** What to show of a spend document. */
export interface ReachOptions {
  /** Of the words; left out, English. */
  readonly language?: Language;
  /** Whose money counts; none for all money; `independent` for all but the NHS and councils. */
  readonly sectors: readonly Sector[] | 'independent';
  readonly form: ReachForm;
  readonly scale: 'log' | 'linear';
  /** Over this many pounds a supplier is large; left out, the power of ten that suits the highest. */
  readonly large?: number;
  /** From this many commissioners on a supplier's reach is wide; left out, 10, or half of the most. */
  readonly wide?: number;
  readonly highlight: readonly string[];
  readonly labelTop?: number;
}

/** Names that the study's figure needs at most: a highlight, 6 + 10 + the large ones of wide reach. */
const NAMES = 20;

/** A supplier on its way: what was worked out for it so far. */
type Counted = Omit<
  ReachItem,
  'rank' | 'ties' | 'reachRank' | 'reachTies' | 'quadrant' | 'highlighted'
>;

const byName = new Intl.Collator('en');

/**
 * A spend document's suppliers by money received and number of commissioners.
 *
 * @returns the figure, frozen, or `undefined` when no supplier has both numbers
 * @throws RangeError, in words for the page's author, when the document cannot give what is asked
 */
export function reachView(spend: Spend, options: ReachOptions): ReachView | undefined {
  const sectors = options.sectors === 'independent' ? independentSectors : options.sectors;
  const {counted, withheld} = suppliersOf(spend, sectors);
  const ordered = counted
    .filter(({amount}) => amount > 0)
    .sort(
      (a, b) => b.amount - a.amount || byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
    );
  const [first] = ordered;
  if (!first) return undefined;
  if (
    options.form === 'dependence' &&
    ordered.every(({largestShare}) => largestShare === undefined)
  ) {
    throw new RangeError(
      'form="dependence" needs each supplier\u2019s largestShare, and this document has none',
    );
  }
  const most = ordered.reduce((most, {commissioners}) => Math.max(most, commissioners), 0);
  const large = options.large ?? largeFrom(first.amount);
  const wide = options.wide ?? (most >= 20 ? 10 : Math.max(2, Math.ceil(most / 2)));
  const ranks = rank(ordered.map(({amount}) => amount));
  const reachRanks = rank(ordered.map(({commissioners}) => commissioners));
  const chosen = new Set(options.highlight);
  const items = ordered.map((item, at): ReachItem =>
    Object.freeze({
      ...item,
      rank: ranks[at]?.rank ?? 0,
      ties: ranks[at]?.ties ?? 1,
      reachRank: reachRanks[at]?.rank ?? 0,
      reachTies: reachRanks[at]?.ties ?? 1,
      quadrant: quadrantOf(item, large, wide),
      highlighted: chosen.has(item.id),
    }),
  );
  return Object.freeze({
    language: options.language ?? 'en',
    provenance: provenanceOf(spend, 'suppliers', false),
    items,
    form: options.form,
    scale: options.scale,
    sectors,
    ordered: items,
    withheld,
    nothing: counted.length - ordered.length,
    total: fsum(items, ({amount}) => amount),
    ...(spend.commissioners.length ? {payers: spend.commissioners.length} : {}),
    bands: options.form === 'dependence' ? byDependence(items) : byReach(items, wide),
    large,
    wide,
    quadrants: quadrants(items, large, wide),
    labelTop: options.labelTop ?? NAMES,
  });
}

function suppliersOf(
  spend: Spend,
  sectors: readonly Sector[],
): {readonly counted: readonly Counted[]; readonly withheld: readonly WithheldItem[]} {
  const received = amountsBy(spend.totals, 'supplier');
  const payers = payersBy(spend.totals);
  const names = new Map(spend.commissioners.map(({id, name}) => [id, cleanText(name)]));
  const counted: Counted[] = [];
  const withheld: WithheldItem[] = [];
  for (const row of spend.suppliers) {
    if (sectors.length && !(row.sector && sectors.includes(row.sector))) continue;
    const {id} = row;
    const name = cleanText(row.name);
    const own = received.get(id);
    const paid = payers.get(id);
    const commissioners = own?.commissioners ?? paid?.length;
    if (own?.amount.kind !== 'value' || !commissioners) {
      withheld.push({id, name, kind: own?.amount.kind === 'suppressed' ? 'suppressed' : 'missing'});
      continue;
    }
    const amount = own.amount.value;
    const largestShare =
      own.largestShare ?? (paid?.[0] && amount > 0 ? paid[0].amount / amount : undefined);
    counted.push({
      id,
      name,
      amount,
      commissioners,
      ...(largestShare === undefined ? {} : {largestShare}),
      ...(own.invoices === undefined ? {} : {invoices: own.invoices}),
      ...(paid
        ? {
            payers: paid.map(({commissioner, amount: part}) => ({
              id: commissioner,
              name: names.get(commissioner) ?? commissioner,
              amount: part,
            })),
          }
        : {}),
    });
  }
  withheld.sort((a, b) => byName.compare(a.name, b.name));
  return {counted, withheld};
}

/** A tenth of the highest or so, round: £99.6M gives £10M. */
function largeFrom(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest));
  return highest / power >= 5 ? power : power / 10;
}

/** Suppliers by number of commissioners: 1, 2 or 3, 4 to 9, 10 or more, as far as `wide` allows. */
function byReach(items: readonly ReachItem[], wide: number): readonly ReachBand[] {
  const edges = [2, 4].filter((edge) => edge < wide);
  const groups = groupsBetween(
    items.map(({commissioners}) => commissioners),
    [...edges, wide],
    items.map(({amount}) => amount),
  );
  return [...groups].reverse().map(({from = 1, to, count, moneyShare = 0}) => ({
    from,
    ...(to === undefined ? {} : {to: to - 1}),
    count,
    moneyShare,
  }));
}

/** Suppliers by the part from their largest commissioner; over 1 stand those with only one. */
function byDependence(items: readonly ReachItem[]): readonly ReachBand[] {
  const groups = groupsBetween(
    items.map(({commissioners, largestShare = 0}) => (commissioners === 1 ? 2 : largestShare)),
    [0.5, 2],
    items.map(({amount}) => amount),
  );
  return [...groups].reverse().map(({from = 0, to, count, moneyShare = 0}) => ({
    from: Math.min(1, from),
    ...(to === undefined ? {} : {to: Math.min(1, to)}),
    count,
    moneyShare,
  }));
}
