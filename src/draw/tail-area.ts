import {html, nothing, svg} from 'lit';
import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import {measureTitle} from '../format/measure-title.js';
import {shortName} from '../format/short-name.js';
import type {TailView} from '../view/distribution.js';
import {round} from './bar-path.js';
import type {Box, Drawing, Size} from './drawing.js';
import {fits, labelBox, labelTexts, labelWidth, shortened, type Label} from './label.js';
import {linear} from './linear.js';
import {rankAt} from './rank-at.js';
import {valueAxis} from './value-axis.js';
import {valueTicks} from './value-ticks.js';
import {wrap} from './wrap.js';

/** A name beside its dot. */
interface Named {
  readonly label: Label;
  readonly x: number;
  readonly y: number;
  readonly highlighted: boolean;
}

/** One filled area, its first items named, and the groups as bars under the same scale. */
export function drawTailArea(view: TailView, size: Size): Drawing {
  const {width, em} = size;
  const {unit} = view.measure;
  const narrow = width < 600 * em;
  const titles = wrap(measureTitle(view.measure.name, view.of), width, 'axis', em);
  const top = (titles.length * 17 + 10) * em;
  const floor = top + (narrow ? 296 : 335) * Math.sqrt(em);
  const marks = valueTicks(view.spread.highest, unit, view.language);
  const left = Math.max(...marks.map(({text}) => labelWidth(text, 'axis', em))) + 10 * em;
  const step = (width - left) / view.ordered.length;
  const y = linear([0, view.spread.highest || 1], [floor, top]);
  const x = (at: number) => left + (at + 0.5) * step;
  const area = view.ordered
    .map((item, at) => `V${round(y(Math.max(0, item.value)))}H${round(left + (at + 1) * step)}`)
    .join('');
  const labels: Label[] = titles.map((text, i) => ({
    x: 0,
    y: (13 + 17 * i) * em,
    text,
    look: 'axis',
  }));
  const named = names(view, {left, width, floor, em, x, y, narrow});
  labels.push(...named.map(({label}) => label), ...restLabel(view, named, {width, floor, em}));
  const groups = groupBars(view, {left, width, start: floor + 22 * em, step, em, narrow});
  labels.push(...groups.labels);
  const height = groups.bottom + 4 * em;
  return {
    width,
    height,
    marks: view.ordered.map((item, at): Box => ({
      x: x(at) - 4,
      y: y(item.value) - 4,
      width: 8,
      height: 8,
    })),
    labels,
    keepClear: named.map(({label}) => labelBox(label, em)),
    markAt: (px, py) =>
      py < top - 10 || py > floor + 14 ? undefined : rankAt(px, left, width, view.ordered.length),
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${valueAxis({ticks: marks.map(({value, text}) => ({y: y(value), text, zero: value === 0})), left, right: width, baseline: 4.5 * em})}
      <path part="area" class="main" d=${`M${left} ${floor}${area}V${floor}z`}></path>
      <line class="zero" x1=${left} x2=${width} y1=${floor} y2=${floor}></line>
      ${named.map(
        (
          each,
        ) => svg`<path class=${each.highlighted ? 'leader-highlight' : 'leader'} d="M${each.x + 5} ${each.y}L${each.label.x - 3} ${each.label.y - 4.5 * em}"></path>
        <circle part=${each.highlighted ? 'dot-highlight' : 'dot'} class=${each.highlighted ? 'dot-highlight' : 'main casing'} cx=${each.x} cy=${each.y} r=${each.highlighted ? 5 : 4}></circle>`,
      )}
      ${groups.bars.map(
        (
          bar,
        ) => svg`${bar.track ? svg`<rect class="edge page" x=${left} y=${bar.y} width=${width - left - 0.5} height=${bar.height}></rect>` : nothing}
        <rect class=${bar.look} x=${left} y=${bar.y} width=${bar.width} height=${bar.height}></rect>`,
      )}
      ${labelTexts(labels)}
    </svg>`,
  };
}

/** The first items and the highlighted ones, each with its name right of it, pushed down until all are apart. */
function names(
  view: TailView,
  {
    left,
    width,
    floor,
    em,
    x,
    y,
    narrow,
  }: {
    left: number;
    width: number;
    floor: number;
    em: number;
    x: (at: number) => number;
    y: (value: number) => number;
    narrow: boolean;
  },
): readonly Named[] {
  const {value} = formats(view.language);
  const wanted = view.ordered.flatMap((item, at) =>
    at < view.labelTop || item.highlighted ? [{item, at}] : [],
  );
  const result: Named[] = [];
  let free = 0;
  for (const {item, at} of wanted) {
    const look = item.highlighted
      ? 'strong halo label-highlight'
      : at === 0
        ? 'strong halo'
        : 'halo';
    const start = x(at) + 13 * em;
    const name = narrow ? shortName(item.name) : item.name;
    const say = value(item.value, view.measure.unit);
    const room = width - Math.min(start, left + 0.4 * width) - labelWidth(` ${say}`, look, em);
    const text = `${shortened(name, room, look, em)} ${say}`;
    const from = Math.min(start, width - labelWidth(text, look, em));
    const baseline = Math.max(y(item.value) + 4.5 * em, free);
    const lifted = from < start ? Math.min(baseline, y(item.value) - 14 * em) : baseline;
    if (lifted > floor - 4 * em && !item.highlighted) break;
    const label: Label = {
      x: from,
      y: Math.min(
        lifted,
        floor - 26 * em > free ? Math.max(free, Math.min(lifted, floor - 26 * em)) : lifted,
      ),
      text,
      look,
    };
    free = label.y + 18 * em;
    result.push({label, x: x(at), y: y(item.value), highlighted: item.highlighted});
  }
  return result;
}

/** What the many small ones share, over the flat part. */
function restLabel(
  view: TailView,
  named: readonly Named[],
  {width, floor, em}: {width: number; floor: number; em: number},
): readonly Label[] {
  const {count, share} = formats(view.language);
  const last = view.thresholds.slice(0, 3).at(-1);
  if (last?.moneyShare === undefined || last.count >= view.ordered.length) return [];
  const noun = itemNoun(view.of, view.measure.sectors).many;
  const rest = `${count(view.ordered.length - last.count)} ${noun} share ${share(1 - last.moneyShare)} of the money`;
  const label: Label = {x: width, y: floor - 14 * em, text: rest, anchor: 'end', look: 'halo'};
  return fits(
    [label],
    named.map((each) => labelBox(each.label, em)),
    width,
    em,
  )
    ? [label]
    : [];
}

interface GroupBar {
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: string;
  readonly track: boolean;
}

/** "In order of size, the first…": cumulative groups as nested bars on the scale of the plot above. */
function groupBars(
  view: TailView,
  {
    left,
    width,
    start,
    step,
    em,
    narrow,
  }: {left: number; width: number; start: number; step: number; em: number; narrow: boolean},
) {
  const {count, share, axis} = formats(view.language);
  const noun = itemNoun(view.of, view.measure.sectors);
  const lines = view.thresholds.slice(0, 3).filter((line) => line.count > 0);
  const labels: Label[] = [];
  const bars: GroupBar[] = [];
  if (!lines.length) return {labels, bars, bottom: start};
  labels.push({
    x: left,
    y: start,
    text: 'In order of size, the first…',
    look: narrow ? '' : 'strong',
  });
  const all = {value: undefined, count: view.ordered.length, moneyShare: 1};
  let y = start + 12 * em;
  for (const [i, line] of [...lines, ...(narrow ? [] : [all])].entries()) {
    const head = `${count(line.count)} ${line.count === 1 ? noun.one : noun.many}`;
    const money = line.moneyShare === undefined ? '' : `${share(line.moneyShare)} of the money`;
    const over =
      line.value === undefined
        ? 'in all'
        : `over ${axis(line.value, view.measure.unit)}${line.count === 1 ? '' : ' each'}`;
    const look = line.value === undefined ? 'remainder' : i === 0 ? 'highlight' : 'rest';
    const drawn = Math.max(1.5, line.count * step);
    if (narrow) {
      const text = wrap(`${head}${money ? `, ${money}` : ` ${over}`}`, width - left, 'strong', em);
      labels.push(
        ...text.map((part, at): Label => ({
          x: left,
          y: y + (14 + 17 * at) * em,
          text: part,
          look: 'strong',
        })),
      );
      y += (6 + 17 * text.length) * em;
      bars.push({y, width: drawn, height: 10 * em, look, track: true});
      y += 22 * em;
      continue;
    }
    const rest = `${over}${money ? `: ${money}` : ''}`;
    const wide = labelWidth(head, 'strong', em) + labelWidth(` ${rest}`, '', em) + 16 * em;
    const inside = left + drawn + wide > width;
    const at = inside ? left + 9 * em : left + drawn + 9 * em;
    bars.push({y, width: drawn, height: 18 * em, look: inside ? 'remainder' : look, track: false});
    labels.push(
      {x: at, y: y + 13.5 * em, text: head, look: 'strong'},
      {x: at + labelWidth(head, 'strong', em) + 7 * em, y: y + 13.5 * em, text: rest},
    );
    y += 27 * em;
  }
  return {labels, bars, bottom: y};
}
