import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import type {HistogramView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {highlightedOf} from './highlighted-of.js';
import {middleHeading} from './middle-heading.js';
import {plain, strong} from './runs.js';

function heading(view: HistogramView): string {
  const {count, value, valueIn} = formats(view.language);
  const edge = mostlyUnder(view);
  if (!edge) return middleHeading(view);
  const noun = itemNoun(view.of, view.measure.sectors).many;
  const {unit} = view.measure;
  return `${count(edge.count)} of ${count(view.ordered.length)} ${noun} are under ${valueIn(edge.to, unit)}. The rest stretch out to ${value(view.spread.highest, unit)}`;
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
  const {count, axis, exactMoney, value} = formats(view.language);
  const {unit} = view.measure;
  const noun = itemNoun(view.of, view.measure.sectors).many;
  const head = unit === 'pounds-per-head' ? ' a head' : '';
  const edge = mostlyUnder(view);
  const fullest = view.columns.reduce((most, column) =>
    column.members.length > most.members.length ? column : most,
  );
  const runs: Run[] = edge
    ? [
        strong(`${count(edge.count)} of ${count(view.ordered.length)}`),
        plain(` ${noun} are under ${axis(edge.to, unit)}${head}`),
      ]
    : [strong(count(view.ordered.length)), plain(` ${noun}`)];
  if (view.tail)
    runs.push(
      plain(' and '),
      strong(count(view.tail.count)),
      plain(` are at ${axis(view.tail.from, unit)} or more`),
    );
  runs.push(
    plain(
      `. The fullest column is ${axis(fullest.from, unit)} to ${axis(fullest.to, unit)}, with ${count(fullest.members.length)}.`,
    ),
  );
  for (const item of highlightedOf(view)) {
    const own = view.columns.find(({from, to}) => item.value >= from && item.value < to);
    const exact =
      unit.startsWith('pounds') && item.value < 1000
        ? exactMoney(item.value)
        : value(item.value, unit);
    runs.push(plain(' '), strong(`${item.name}, at ${exact},`));
    if (own)
      runs.push(plain(` is in the column ${axis(own.from, unit)} to ${axis(own.to, unit)}.`));
  }
  return runs;
}

function reading(_: HistogramView, one: string): string {
  return `Each block is one ${one}. Blocks with nearly the same value stand on one another.`;
}

/** Words of the histogram. */
export const histogramWords = {heading, sentence, reading};
