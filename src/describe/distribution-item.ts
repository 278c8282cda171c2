import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
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
  const {valueIn, count} = formats(view.language);
  const bands = view.form === 'stacked';
  const value = valueIn(item.value, view.measure.unit);
  const received = view.of === 'suppliers' && view.measure.name === 'amount';
  const title = bands || received ? item.name : `${item.name}: ${value}`;
  const lines = bands
    ? bandLines(view, item)
    : [moneyLine(view, item), rankLine(view, item)].filter(Boolean);
  const equal = item.ties > 1 ? `, equal with ${count(item.ties - 1)}` : '';
  const made = bands ? lines : received ? lines.slice(0, -1) : [value, ...lines.slice(0, -1)];
  const label = `${count(item.rank)} of ${count(view.ordered.length)}${equal}: ${[item.name, ...made, ...(item.note ? [item.note] : [])].join(', ')}`;
  return {title, lines: withNote(lines, item.note), label: spoken(label)};
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
  const {money, count} = formats(view.language);
  const {amount, whole, suppliers, commissioners, invoices} = item;
  if (amount === undefined) return '';
  const paid = money(amount);
  if (view.of === 'suppliers') {
    if (commissioners === undefined) return paid;
    return `${paid} from ${count(commissioners)} ${commissioners === 1 ? 'commissioner' : 'commissioners'}`;
  }
  const {name, sectors} = view.measure;
  if (name.startsWith('share') && whole !== undefined) return `${paid} of ${money(whole)}`;
  const noun = itemNoun('suppliers', sectors);
  const to =
    suppliers === undefined
      ? ''
      : `to ${count(suppliers)} ${suppliers === 1 ? noun.one : noun.many}`;
  if (name === 'amount') return to || (invoices === undefined ? '' : `${count(invoices)} invoices`);
  return [paid, to].filter(Boolean).join(' ');
}

/** Place in the order, and what to compare with. */
function rankLine(view: DistributionView, item: DistributionItem): string {
  const {ordinal, count, value, share} = formats(view.language);
  const {reference, spread, measure} = view;
  const equal = item.ties > 1 ? 'equal ' : '';
  const rank = `${equal}${ordinal(item.rank)} of ${count(view.ordered.length)}`;
  if (view.of === 'suppliers' && view.total && item.amount !== undefined) {
    return `${rank}; ${share(item.amount / view.total)} of the money`;
  }
  const mark = reference ?? {name: 'middle value', value: spread.median};
  return `${rank}; ${mark.name.charAt(0).toLowerCase()}${mark.name.slice(1)} ${value(mark.value, measure.unit)}`;
}

function bandLines(
  view: DistributionView & {form: 'stacked'},
  item: DistributionItem,
): readonly string[] {
  const {share, ordinal, count} = formats(view.language);
  return view.bands.map(({sectors}, at) => {
    const rank = at === 0 ? `, ${ordinal(item.rank)} of ${count(view.ordered.length)}` : '';
    return `${capital(sectorWords(sectors))} ${share(item.parts?.[at] ?? 0)}${rank}`;
  });
}

function siteWords(view: RankedView, index: number): ItemWords {
  const {value, valueIn} = formats(view.language);
  const site = view.sites?.[index];
  const quarter = view.quarters?.find((each) => each.quarter === site?.quarter);
  if (!site || !quarter) return {title: '', lines: [], label: ''};
  const {unit} = view.measure;
  const range = `${quarterName(site.quarter)}: ${value(quarter.lowest, unit)} to ${valueIn(quarter.highest, unit)}`;
  const title = `${site.name} (place withheld)`;
  return {
    title,
    lines: [range, 'Its rank may have been moved'],
    label: spoken(`${title}, ${range}`),
  };
}

function pointWords(view: LorenzView, index: number): ItemWords {
  const {share, money, count, value} = formats(view.language);
  const point = view.points[index];
  if (!point || view.total === undefined) return {title: '', lines: [], label: ''};
  const noun = itemNoun(view.of, view.measure.sectors);
  const title = `${point.name}: ${share(point.moneyShare)}`;
  const edge = point.which === 'smaller-half' ? 'or less' : 'or more';
  const lines = [
    `${money(point.moneyShare * view.total)} of ${money(view.total)}`,
    `${count(point.count)} ${point.count === 1 ? noun.one : noun.many}, ${value(point.edge, 'pounds')} ${edge} each`,
  ];
  return {title, lines, label: spoken([title, ...lines].join(', '))};
}
