import {html, nothing, svg} from 'lit';
import {capital} from '../format/capital.js';
import {feelingWords} from '../format/feeling-words.js';
import {formats} from '../format/formats.js';
import {percentText} from '../format/survey-numbers.js';
import type {InsightItem, InsightView} from '../view/insight.js';
import type {Drawing, Size} from './drawing.js';
import {labelTexts, labelWidth, type Label} from './label.js';
import {linePath, type LinePoint} from './line-path.js';
import {linear} from './linear.js';
import {NARROW} from './named-rows.js';
import {roundTop} from './round-top.js';
import {valueAxis} from './value-axis.js';
import {valueTicks} from './value-ticks.js';

/** Height of the lines, and of the bars of numbers below them. */
const PLOT = 280;
const BARS = 44;
const LINE = 16;

/** One feeling's way through time. */
interface Way {
  readonly look: string;
  readonly name: string;
  /** By time: its part of the comments or their number. */
  readonly values: readonly (number | undefined)[];
}

/** Feelings over time as lines with their names at the end, the range of the chosen one, and below the number of comments. */
export function drawInsightTime(view: InsightView, {width, em}: Size): Drawing {
  const {items, measure, side, language} = view;
  const {say, count} = formats(language);
  const narrow = width < NARROW * em;
  const ways = waysOf(view);
  const unit = measure === 'share' ? ('share' as const) : ('count' as const);
  const words = (value: number) =>
    measure === 'share' ? percentText(100 * value, language) : count(value);
  const highest = Math.max(
    ...ways.flatMap(({values}) => values.map((value = 0) => value)),
    ...(measure === 'share' ? items.map(({share}) => share?.high ?? 0) : []),
  );
  const limit = measure === 'share' ? Math.min(1, roundTop(highest)) : roundTop(highest);
  const ticks = valueTicks(limit, unit, language);
  const left = Math.max(...ticks.map(({text}) => labelWidth(text, 'axis', em))) + 10;
  const ends = ways.map(({name, values}) => {
    const value = values.findLast((each) => each !== undefined);
    const text = value === undefined ? '' : words(value);
    return {value, lines: narrow ? [text, name] : [`${text} ${name.toLowerCase()}`]};
  });
  const room = Math.max(
    ...ends.flatMap(({lines}) => lines.map((text) => labelWidth(text, 'strong', em))),
  );
  const right = width - room - 14;
  const top = 8 * em;
  const floor = top + PLOT * Math.sqrt(em);
  const froms = items.map(({from = 0}) => from);
  const step = (right - left) / Math.max(1, items.length);
  const time = linear(
    [froms[0] ?? 0, froms.at(-1) ?? 1],
    items.length > 1 ? [left + step / 2, right - step / 2] : [left, right],
  );
  const x = (at: number) => time(froms[at] ?? 0);
  const y = linear([0, limit], [floor, top]);
  const points = (values: Way['values']) =>
    values.map((value, at): LinePoint => (value === undefined ? undefined : [x(at), y(value)]));
  const base = floor + (3 * LINE + 10) * em + LINE * em + BARS;
  const most = Math.max(
    1,
    ...items.map(({base: cell}) => (cell.kind === 'value' ? cell.value : 0)),
  );
  const tall = linear([0, most], [0, BARS]);
  const chosen = ways.find(({look}) => look === side);
  const numbers = items.map(({base: cell}) => (cell.kind === 'value' ? count(cell.value) : ''));
  const widest = Math.max(...numbers.map((text) => labelWidth(text, 'small', em)));
  // The latest always has its number.
  const every = Math.max(1, Math.ceil((widest + 4) / step));
  const labels: readonly Label[] = [
    ...endLabels(ends, {x: right + 8, y, top, floor, em}),
    ...timeLabels(items, x, step, floor, em),
    {x: 0, y: floor + (3 * LINE + 6) * em, text: say`Comments`, look: 'axis'},
    ...items.flatMap((item, at): readonly Label[] => {
      const text = item.base.kind === 'value' ? count(item.base.value) : whyNot(item, view);
      if ((items.length - 1 - at) % every) return [];
      const above = item.base.kind === 'value' ? tall(item.base.value) : 0;
      return [{x: x(at), y: base - above - 4, text, anchor: 'middle', look: 'small'}];
    }),
  ];
  const template = html`<svg
    width=${width}
    height=${base + 6}
    viewBox="0 0 ${width} ${base + 6}"
    aria-hidden="true"
  >
    ${valueAxis({
      ticks: ticks.map(({value, text}) => ({y: y(value), text, zero: value === 0})),
      left,
      right,
      baseline: 4.5 * em,
    })}
    ${measure === 'share' ? svg`<path class=${`band-${side}`} d=${bandsOf(items, x, y)}></path>` : nothing}
    ${[...ways.filter((way) => way !== chosen), ...(chosen ? [chosen] : [])].map(
      ({
        look,
        values,
      }) => svg`<path part="line" class=${`feeling-line feeling-${look}${look === side ? ' chosen' : ''}`} d=${linePath(points(values))}></path>
        ${points(values).map((point) => (point ? svg`<circle part="dot" class=${`feeling-dot feeling-${look}`} cx=${point[0]} cy=${point[1]} r="3.5"></circle>` : nothing))}`,
    )}
    ${items.map(({base: cell}, at) =>
      cell.kind === 'value'
        ? svg`<rect part="bar" class="rest" x=${x(at) - Math.min(12, step * 0.3)} y=${base - tall(cell.value)} width=${2 * Math.min(12, step * 0.3)} height=${tall(cell.value)}></rect>`
        : nothing,
    )}
    <line class="zero" x1=${left} x2=${right} y1=${base} y2=${base}></line>
    ${labelTexts(labels)}
  </svg>`;
  return {
    template,
    width,
    height: base + 6,
    marks: items.map((_, at) => ({x: x(at) - step / 2, y: top, width: step, height: base - top})),
    markAt: (px, py) => {
      if (py < 0 || py > base || px < left || px > right) return undefined;
      return Math.min(items.length - 1, Math.max(0, Math.floor((px - left) / step)));
    },
    labels,
    keepClear: [],
  };
}

/** Positive, neither and negative, each with what it is at every time. */
function waysOf({items, feelings, measure, language}: InsightView): readonly Way[] {
  const {say} = formats(language);
  const sideOf = (feeling = '') => /positive|negative/.exec(feeling)?.[0] ?? 'neither';
  const names = {
    positive: feelingWords('positive', language),
    neither: say`Neither`,
    negative: feelingWords('negative', language),
  };
  return Object.entries(names)
    .filter(([look]) => feelings.some((feeling) => sideOf(feeling) === look))
    .map(([look, name]) => ({
      look,
      name: capital(name),
      values: items.map(({cells, base, share}) => {
        if (base.kind !== 'value' || (measure === 'share' && !share)) return undefined;
        const number = cells.reduce(
          (sum, cell, i) =>
            sum + (cell.kind === 'value' && sideOf(feelings[i]) === look ? cell.value : 0),
          0,
        );
        return measure === 'share' ? number / base.value : number;
      }),
    }));
}

/** The range of the chosen feeling as a band, with a hole wherever there is no share. */
function bandsOf(
  items: readonly InsightItem[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  const runs: number[][] = [];
  items.forEach(({share}, at) => {
    if (!share) return;
    const last = runs.at(-1);
    if (last?.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  });
  return runs
    .map((run) => {
      const along = (end: 'low' | 'high', ats: readonly number[]) =>
        ats.map((at) => `${x(at).toFixed(1)} ${y(items[at]?.share?.[end] ?? 0).toFixed(1)}`);
      return `M${[...along('high', run), ...along('low', [...run].reverse())].join('L')}Z`;
    })
    .join('');
}

/** What each line is and where it ends, one below the other where they would touch. */
function endLabels(
  ends: readonly {readonly value: number | undefined; readonly lines: readonly string[]}[],
  {
    x,
    y,
    top,
    floor,
    em,
  }: {
    readonly x: number;
    readonly y: (value: number) => number;
    readonly top: number;
    readonly floor: number;
    readonly em: number;
  },
): readonly Label[] {
  const shown = ends
    .flatMap(({value, lines}) => (value === undefined ? [] : [{at: y(value), lines}]))
    .sort((a, b) => a.at - b.at);
  const height = (shown[0]?.lines.length ?? 1) * LINE * em;
  let next = top + 10 * em;
  const placed = shown.map(({at, lines}, i) => {
    const room = floor - (shown.length - i) * height + LINE * em;
    const line = Math.min(Math.max(at + 4.5 * em, next), Math.max(room, next));
    next = line + height;
    return {line, lines};
  });
  return placed.flatMap(({line, lines}) =>
    lines.map((text, i) => ({x, y: line + i * LINE * em, text, look: i ? 'axis' : 'strong'})),
  );
}

/** Quarters, months or years under the plot, those that have room, with the year where it begins. */
function timeLabels(
  items: readonly InsightItem[],
  x: (at: number) => number,
  step: number,
  floor: number,
  em: number,
): readonly Label[] {
  const ticks = items.map(({id, name, months}) => {
    const [, year = '', part = ''] = /^(.*?)[ ]?(Q\d)?$/.exec(id) ?? [];
    if (months === 3) return {tick: part, year};
    const [month = ''] = name.split(' ');
    return months === 1 ? {tick: month.slice(0, 3), year: id.slice(0, 4)} : {tick: id, year: ''};
  });
  const widest = Math.max(...ticks.map(({tick}) => labelWidth(tick, 'axis', em)));
  const every = Math.max(1, Math.ceil((widest + 6) / step));
  let free = -Infinity;
  return ticks.flatMap(({tick, year}, at): readonly Label[] => {
    const first = year !== '' && year !== ticks[at - 1]?.year;
    const half = labelWidth(year, 'axis', em) / 2;
    const fits = first && x(at) - half >= free;
    if (fits) free = x(at) + half + 8;
    return [
      ...(at % every
        ? []
        : [{x: x(at), y: floor + LINE * em, text: tick, anchor: 'middle' as const, look: 'axis'}]),
      ...(fits
        ? [
            {
              x: x(at),
              y: floor + 2 * LINE * em,
              text: year,
              anchor: 'middle' as const,
              look: 'axis',
            },
          ]
        : []),
    ];
  });
}

/** Why a time has no number, in a sign. */
function whyNot({base}: InsightItem, {language}: InsightView): string {
  return base.kind === 'suppressed' ? formats(language).say`hidden` : '–';
}
