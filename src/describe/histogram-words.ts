import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import type {HistogramView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {highlightedOf} from './highlighted-of.js';
import {middleHeading} from './middle-heading.js';
import {strong, told} from './runs.js';

function heading(view: HistogramView): string {
  const {value, valueIn, say} = formats(view.language);
  const edge = mostlyUnder(view);
  if (!edge) return middleHeading(view);
  const {unit, sectors} = view.measure;
  const all = itemCount(view.ordered.length, view.of, sectors, view.language);
  return say`${edge.count} of ${all} are under ${valueIn(edge.to, unit)}. The rest stretch out to ${value(view.spread.highest, unit)}`;
}

/** The first column edge under which at least three fifths of the items lie, and how many. */
function mostlyUnder({
  columns,
  ordered,
}: HistogramView): {readonly to: number; readonly count: number} | undefined {
  let under = 0;
  for (const {to, members} of columns) {
    under += members.length;
    if (under >= 0.6 * ordered.length && under < ordered.length) return {to, count: under};
  }
  return undefined;
}

function sentence(view: HistogramView): readonly Run[] {
  const {axis, count, exactMoney, value, say} = formats(view.language);
  const tell = told(view.language);
  const {of, language, ordered, tail} = view;
  const {unit, sectors} = view.measure;
  const number = ordered.length;
  const head = unit === 'pounds-per-head' ? say` a head` : '';
  const edge = mostlyUnder(view);
  const most = view.columns.reduce((most, {members}) => Math.max(most, members.length), 0);
  const fullest = view.columns.filter(({members}) => members.length === most);
  const [first] = fullest;
  const runs: Run[] = edge
    ? tell`${strong(say`${edge.count} of ${itemCount(number, of, sectors, language)}`)} are under ${axis(edge.to, unit)}${head}`
    : [strong(itemCount(number, of, sectors, language))];
  if (tail)
    runs.push(...tell` and ${strong(count(tail.count))} at ${axis(tail.from, unit)} or more`);
  runs.push(
    ...(first && fullest.length === 1
      ? tell`. The fullest column is ${axis(first.from, unit)} to ${axis(first.to, unit)}, with ${most}.`
      : tell`. ${fullest.length} columns are fullest, with ${most} each.`),
  );
  for (const item of highlightedOf(view)) {
    const own = view.columns.find(({from, to}) => item.value >= from && item.value < to);
    const exact =
      unit.startsWith('pounds') && item.value < 1000
        ? exactMoney(item.value)
        : value(item.value, unit);
    const name = strong(say`${item.name}, at ${exact},`);
    runs.push(
      ...(own
        ? tell` ${name} is in the column ${axis(own.from, unit)} to ${axis(own.to, unit)}.`
        : [{text: ' '}, name]),
    );
  }
  return runs;
}

function reading({language}: HistogramView, one: string): string {
  return formats(language)
    .say`Each block is one ${one}. Blocks with nearly the same value stand on one another.`;
}

/** Words of the histogram. */
export const histogramWords = {heading, sentence, reading};
