import {html, nothing, svg} from 'lit';
import {shortValue} from '../format/fine-value.js';
import {formats} from '../format/formats.js';
import {periodTick} from '../format/period-tick.js';
import type {TrendSeries, TrendView} from '../view/trend.js';
import {round} from './bar-path.js';
import type {Box, Drawing, Size} from './drawing.js';
import {flowLabels} from './flow-labels.js';
import {labelBox, labelTexts, labelWidth, type Label} from './label.js';
import {wrap} from './wrap.js';

/** Height of the columns of a panel, in pixels, and the lines that its name may take. */
const TALL = 80;
const LINES = 2;

/** Columns over time: a panel for each commissioner, a column for each period with its number over it. */
export function drawTrendBars(view: TrendView, {width, em}: Size): Drawing {
  const {count} = formats(view.language);
  const shownAs = (value: number) =>
    view.index ? count(value) : shortValue(value, view.measure.unit, view.language);
  const many = view.series.length > 1;
  let left = view.panels;
  const shown = view.series.filter(({highlighted}) => highlighted || left-- > 0);
  const labels: Label[] = many
    ? [...flowLabels(keyOf(view), {x: 0, y: 14 * em, width, line: 19 * em, em})]
    : [];
  const start = many ? Math.max(...labels.map(({y}) => y)) + 14 * em : 0;
  const texts = shown.flatMap(({points}) =>
    points.flatMap(({value}) => (value === undefined ? [] : [shownAs(value)])),
  );
  const widest = Math.max(20 * em, ...texts.map((text) => labelWidth(text, 'strong', em))) + 1;
  const gap = 20 * em;
  const most = Math.max(1, Math.min(width < 600 * em ? 2 : 6, shown.length));
  const columns = Math.max(
    1,
    Math.min(most, Math.floor((width + gap) / (view.periods.length * widest + gap))),
  );
  const each = (width - (columns - 1) * gap) / columns;
  const highest = Math.max(
    ...view.series.flatMap(({points}) => points.map(({value = 0}) => value)),
  );
  const bars = TALL * (many ? 1 : 2.5) * em;
  const title = many ? LINES * 17 * em : 4 * em;
  const tall = title + 22 * em + bars + 22 * em;
  const step = each / view.periods.length;
  const boxes = new Map<string, Box>();
  const apart = (view.periods[1]?.from ?? 0) - (view.periods[0]?.from ?? 0);
  const panels = shown.map((one, i) => {
    const x = (i % columns) * (each + gap);
    const y = start + Math.floor(i / columns) * (tall + 16 * em);
    const floor = y + title + 22 * em + bars;
    const top = view.scale === 'own' || !many ? maxOf(one) : highest;
    const look = one.highlighted ? 'strong label-highlight' : 'strong';
    if (many) {
      const lines = wrap(one.name, each, look, em);
      const kept = lines.length > LINES ? [lines[0] ?? '', `${lines[1] ?? ''}…`] : lines;
      kept.forEach((text, line) => labels.push({x, y: y + (13 + 17 * line) * em, text, look}));
    }
    const series = view.series.indexOf(one);
    return svg`${one.points.map(({value, mark}, at) => {
      const middle = x + (at + 0.5) * step;
      const period = view.periods[at];
      const tick = period ? periodTick(period, apart, view.language) : '';
      const named = at % Math.ceil((labelWidth(tick, 'axis', em) + 6 * em) / step) === 0;
      const under = named
        ? svg`<text class="axis" part="axis-label" text-anchor="middle" x=${middle} y=${floor + 17 * em}>${tick}</text>`
        : nothing;
      if (value === undefined) {
        labels.push({x: middle, y: floor - 5 * em, text: '–', anchor: 'middle', look: 'axis'});
        return under;
      }
      const height = top > 0 ? (value / top) * bars : 0;
      const box = {x: x + at * step + 1, y: floor - height, width: step - 2, height};
      boxes.set(`${series} ${at}`, box);
      const text = shownAs(value);
      if (labelWidth(text, 'strong', em) <= step + 2 || at === one.highest)
        labels.push({
          x: middle,
          y: box.y - 6 * em,
          text,
          anchor: 'middle',
          look: one.highlighted ? 'strong' : '',
        });
      const drawn = `M${round(box.x)} ${round(floor)}v${round(-height)}h${round(box.width)}V${round(floor)}z`;
      const hatched = mark && mark !== 'revised';
      return svg`${under}<path part=${one.highlighted ? 'bar-highlight' : 'bar'} class=${one.highlighted ? 'highlight' : 'main'} d=${drawn}></path>
        ${hatched ? svg`<path class="hatching" fill="url(#hatch)" d=${drawn}></path>` : nothing}`;
    })}
    <line class="zero" x1=${x} x2=${x + each} y1=${floor} y2=${floor}></line>`;
  });
  const height = start + Math.ceil(shown.length / columns) * (tall + 16 * em);
  const marks = view.places.map(({series, at}): Box => {
    const {
      x,
      y,
      width: wide,
      height: high,
    } = boxes.get(`${series} ${at}`) ?? {x: 0, y: 0, width: 0, height: 0};
    return {x, y: high < 4 ? y + high - 4 : y, width: wide, height: Math.max(4, high)};
  });
  return {
    width,
    height,
    marks,
    labels,
    keepClear: labels
      .filter(({look}) => look?.includes('highlight'))
      .map((label) => labelBox(label, em)),
    markAt: (x, y) => {
      const at = marks.findIndex(
        (mark) =>
          x >= mark.x &&
          x <= mark.x + mark.width &&
          y >= mark.y + mark.height - bars - 16 * em &&
          y <= mark.y + mark.height + 18 * em,
      );
      return at < 0 ? undefined : at;
    },
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      <defs>
        <pattern
          id="hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="page" width="2" height="5"></rect>
        </pattern>
      </defs>
      ${panels}${labelTexts(labels)}
    </svg>`,
  };
}

function maxOf({points}: TrendSeries): number {
  return Math.max(...points.map(({value = 0}) => value));
}

function keyOf(view: TrendView) {
  const {say} = formats(view.language);
  const quarters = view.length === 'quarters' ? say`Q1 is April to June.` : '';
  return view.scale === 'own'
    ? [
        {text: say`Each panel has its own scale:`, look: 'strong'},
        {text: [say`read the numbers on the columns.`, quarters].join(' ').trim(), look: ''},
      ]
    : [
        {text: say`All panels have the same scale.`, look: 'strong'},
        ...(quarters ? [{text: quarters, look: ''}] : []),
      ];
}
