import {commissionersWord} from '../format/commissioners-word.js';
import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import {quarterName} from '../format/quarter-name.js';
import {sectorWords} from '../format/sector-words.js';
import {capital} from '../format/capital.js';
import type {
  DistributionItem,
  DistributionView,
  LorenzView,
  RankedView,
} from '../view/distribution.js';
import type {ItemWords} from '../view/description.js';
import {spoken} from './spoken.js';

/**
 * One item of a figure in words: for the tooltip, the readout and its accessible name.
 *
 * @param index - position in `view.items`
 */
export function distributionItemWords(view: DistributionView, index: number): ItemWords {
  if (view.form === 'lorenz') return pointWords(view, index);
  if (view.form === 'ranked' && view.sites) return siteWords(view, index);
  const item = view.ordered[index];
  if (!item) return {title: '', lines: [], label: ''};
  const {valueIn, say} = formats(view.language);
  const bands = view.form === 'stacked';
  const value = valueIn(item.value, view.measure.unit);
  const received = view.of === 'suppliers' && view.measure.name === 'amount';
  const title = bands || received ? item.name : `${item.name}: ${value}`;
  const lines = bands
    ? bandLines(view, item)
    : [moneyLine(view, item), rankLine(view, item)].filter(Boolean);
  const made = bands ? lines : received ? lines.slice(0, -1) : [value, ...lines.slice(0, -1)];
  const place =
    item.ties > 1
      ? say`${item.rank} of ${view.ordered.length}, equal with ${item.ties - 1}`
      : say`${item.rank} of ${view.ordered.length}`;
  const label = `${place}: ${[item.name, ...made, ...(item.note ? [item.note] : [])].join(', ')}`;
  return {title, lines: withNote(lines, item.note), label: spoken(label, view.language)};
}

/** A caveat joins the last line, so that there are never more than three. */
function withNote(lines: readonly string[], note: string | undefined): readonly string[] {
  if (!note) return lines;
  return lines.length < 3
    ? [...lines, capital(note)]
    : [...lines.slice(0, -1), `${lines.at(-1) ?? ''}; ${note}`];
}

/** What the value is made of. */
function moneyLine(view: DistributionView, item: DistributionItem): string {
  const {money, say} = formats(view.language);
  const {amount, whole, suppliers, commissioners, invoices} = item;
  if (amount === undefined) return '';
  const paid = money(amount);
  if (view.of === 'suppliers') {
    if (commissioners === undefined) return paid;
    return say`${paid} from ${commissionersWord(commissioners, view.language)}`;
  }
  const {name, sectors} = view.measure;
  if (name.startsWith('share') && whole !== undefined) return say`${paid} of ${money(whole)}`;
  const them =
    suppliers === undefined ? '' : itemCount(suppliers, 'suppliers', sectors, view.language);
  if (name !== 'amount') return them ? say`${paid} to ${them}` : paid;
  if (them) return say`to ${them}`;
  return invoices === undefined ? '' : say`${invoices} invoices`;
}

/** "39th of 189", "equal 39th of 189" */
function placeIn(view: DistributionView, {rank, ties}: DistributionItem): string {
  const {ordinal, say} = formats(view.language);
  const [place, all] = [ordinal(rank), view.ordered.length];
  return ties > 1 ? say`equal ${place} of ${all}` : say`${place} of ${all}`;
}

/** Place in the order, and what to compare with. */
function rankLine(view: DistributionView, item: DistributionItem): string {
  const {value, share, say} = formats(view.language);
  const {reference, spread, measure} = view;
  const rank = placeIn(view, item);
  if (view.of === 'suppliers' && view.total && item.amount !== undefined) {
    return say`${rank}; ${share(item.amount / view.total)} of the money`;
  }
  const mark = reference ?? {name: say`middle value`, value: spread.median};
  return `${rank}; ${mark.name.charAt(0).toLowerCase()}${mark.name.slice(1)} ${value(mark.value, measure.unit)}`;
}

function bandLines(
  view: DistributionView & {form: 'stacked'},
  item: DistributionItem,
): readonly string[] {
  const {share} = formats(view.language);
  return view.bands.map(({sectors}, at) => {
    const part = `${capital(sectorWords(sectors, view.language))} ${share(item.parts?.[at] ?? 0)}`;
    return at === 0 ? `${part}, ${placeIn(view, item)}` : part;
  });
}

function siteWords(view: RankedView, index: number): ItemWords {
  const {value, valueIn, say} = formats(view.language);
  const site = view.sites?.[index];
  const quarter = view.quarters?.find((each) => each.quarter === site?.quarter);
  if (!site || !quarter) return {title: '', lines: [], label: ''};
  const {unit} = view.measure;
  const range = `${quarterName(site.quarter, view.language)}: ${say`${value(quarter.lowest, unit)} to ${valueIn(quarter.highest, unit)}`}`;
  const title = say`${site.name} (place withheld)`;
  return {
    title,
    lines: [range, say`Its rank may have been moved`],
    label: spoken(`${title}, ${range}`, view.language),
  };
}

function pointWords(view: LorenzView, index: number): ItemWords {
  const {share, money, value, say} = formats(view.language);
  const point = view.points[index];
  if (!point || view.total === undefined) return {title: '', lines: [], label: ''};
  const them = itemCount(point.count, view.of, view.measure.sectors, view.language);
  const title = `${point.name}: ${share(point.moneyShare)}`;
  const edge = value(point.edge, 'pounds');
  const lines = [
    say`${money(point.moneyShare * view.total)} of ${money(view.total)}`,
    point.which === 'smaller-half'
      ? say`${them}, ${edge} or less each`
      : say`${them}, ${edge} or more each`,
  ];
  return {title, lines, label: spoken([title, ...lines].join(', '), view.language)};
}
