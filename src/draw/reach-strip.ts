import {svg, type TemplateResult} from 'lit';
import {capital} from '../format/capital.js';
import {commissionersWord} from '../format/commissioners-word.js';
import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import {itemNoun} from '../format/item-noun.js';
import type {ReachBand, ReachView} from '../view/reach.js';
import {labelWidth, type Label} from './label.js';
import {wrap} from './wrap.js';

/** Words over the bands of a figure, and the lines under them. */
export interface ReachStrip {
  readonly labels: readonly Label[];
  readonly rules: TemplateResult;
  /** Where the strip ends. */
  readonly bottom: number;
}

/**
 * What the eye cannot count: over each band its width in words, how many it holds, and their part of the
 * money. Where there is no room for the words they stand once, under the numbers.
 */
export function reachStrip(
  view: ReachView,
  bands: readonly (readonly [number, number])[],
  {left, width, em}: {readonly left: number; readonly width: number; readonly em: number},
): ReachStrip {
  const {count, axis, say} = formats(view.language);
  const rooms = bands.map(([from, to]) => to - from - 8 * em);
  const money = view.bands.map(({moneyShare}) => axis(Math.round(moneyShare * 100) / 100, 'share'));
  const long = view.bands.map((band, i) => [
    titleOf(view, band, i, 'long'),
    itemCount(band.count, 'suppliers', view.sectors, view.language),
    say`${money[i] ?? ''} of the money`,
  ]);
  const short = view.bands.map((band, i) => [
    titleOf(view, band, i, 'short'),
    count(band.count),
    money[i] ?? '',
  ]);
  const looks = ['axis', 'headline', ''];
  const inside = (all: readonly (readonly string[])[]) =>
    all.every((lines, i) =>
      lines.every((text, at) => labelWidth(text, looks[at], em) <= (rooms[i] ?? 0)),
    );
  const fits = inside(long);
  if (!fits && !inside(short)) {
    const listed = view.bands.map(
      (band, i) => `${titleOf(view, band, i, 'long')}: ${count(band.count)}, ${money[i] ?? ''}`,
    );
    const lines = wrap(
      say`Number, and share of the money. ${listed.join('; ')}`,
      width,
      'axis',
      em,
    );
    return {
      labels: lines.map((text, i) => ({x: 0, y: (13 + 17 * i) * em, text, look: 'axis'})),
      rules: svg``,
      bottom: (4 + 17 * lines.length) * em,
    };
  }
  const labels = (fits ? long : short).flatMap((lines, i) =>
    lines.map((text, at): Label => {
      const [from, to] = bands[i] ?? [0, 0];
      return {
        x: Math.min((from + to) / 2, width - labelWidth(text, looks[at], em) / 2),
        y: (13 + 19 * at) * em,
        text,
        anchor: 'middle',
        look: looks[at] ?? '',
      };
    }),
  );
  const line = 60 * em;
  const under = fits
    ? []
    : wrap(
        say`Number of ${itemNoun('suppliers', view.sectors, view.language).many} and share of the money`,
        width - left,
        'axis',
        em,
      ).map((text, i): Label => ({x: left, y: line + (17 + 17 * i) * em, text, look: 'axis'}));
  return {
    labels: [...labels, ...under],
    rules: svg`<path class="leader" d=${bands.map(([from, to]) => `M${from + 4} ${line}H${to - 4}`).join('')}></path>`,
    bottom: line + (under.length ? 8 + 17 * under.length : 0) * em,
  };
}

function titleOf(view: ReachView, band: ReachBand, at: number, length: 'long' | 'short'): string {
  const {count, axis, say} = formats(view.language);
  const {from, to} = band;
  const long = length === 'long';
  if (view.form === 'dependence') {
    if (to === undefined) return long ? say`One commissioner only` : say`Only 1`;
    const words = at === 0 ? say`under ${axis(to, 'share')}` : say`${axis(from, 'share')} or more`;
    return capital(long ? say`${words} from the largest` : words);
  }
  if (to === undefined) return from === 1 ? say`Any number` : say`${from} or more`;
  if (from === to) {
    if (at === 0) return long ? commissionersWord(from, view.language) : say`Only ${from}`;
    return count(from);
  }
  return to === from + 1
    ? say`${count(from)} or ${count(to)}`
    : say`${count(from)} to ${count(to)}`;
}
