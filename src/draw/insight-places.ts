import {nothing, svg} from 'lit';
import {formats} from '../format/formats.js';
import {percentText} from '../format/survey-numbers.js';
import type {InsightItem, InsightView} from '../view/insight.js';
import type {Drawing, Size} from './drawing.js';
import {labelWidth, type Label} from './label.js';
import {linear} from './linear.js';
import {NARROW, namedRows, type RowPlace} from './named-rows.js';
import {roundTop} from './round-top.js';
import {rowsDrawing} from './rows-drawing.js';
import {valueTicks} from './value-ticks.js';

const FIGURES = 18;

/** Services or places: a dot each with its interval, and all comments together as a dashed line. */
export function drawInsightPlaces(view: InsightView, {width, em}: Size): Drawing {
  const {items, whole, language} = view;
  const {say} = formats(language);
  const slim = width < NARROW * em;
  const ends = items.map((item) => endText(item, view));
  const end = slim ? 8 : Math.max(...ends.map((text) => labelWidth(text, 'strong', em))) + 20;
  const layout = namedRows(
    [{items}],
    {width, em, figures: FIGURES * em, row: 34 * em, head: 52 * em, end},
    // On a phone the figure stands behind the name.
    (item) => (slim ? `${item.name}: ${endText(item, view)}` : item.name),
  );
  const {left, right, rows, top, height, narrow} = layout;
  const all = whole?.share;
  const highest = Math.max(all?.value ?? 0, 0.02, ...items.map(({share}) => share?.high ?? 0));
  const limit = Math.min(1, roundTop(highest));
  const x = linear([0, limit], [narrow ? 8 : left, right]);
  const ticks = valueTicks(limit, 'share', language);
  // Where labels stand above their rows, no line runs through them.
  const upright = narrow
    ? rows.map(({at}) => [at, at + FIGURES * em] as const)
    : [[top - 4, height - 8] as const];
  const line = (look: string, value: number) =>
    upright.map(
      ([from, to]) =>
        svg`<line class=${look} x1=${x(value)} x2=${x(value)} y1=${from} y2=${to}></line>`,
    );
  const plot = svg`
    ${rows.map(({item, top: y, height: tall}) =>
      item.highlighted
        ? svg`<rect class="tint" x="0" y=${y} width=${width} height=${tall}></rect>`
        : nothing,
    )}
    ${ticks.map(({value}) => line(value ? 'grid' : 'zero', value))}
    ${ticks.map(
      ({value, text}, i) =>
        svg`<text class="axis" x=${i ? x(value) : Math.max(0, x(0) - 8)} y=${top - 10 * em} text-anchor=${i === 0 ? 'start' : value === limit ? 'end' : 'middle'}>${text}</text>`,
    )}
    ${all ? line('dashed', all.value) : nothing}
    ${rows.map((row) => mark(row, x, em))}`;
  return rowsDrawing(layout, plot, [
    ...(all
      ? [
          overLine(
            say`All: ${percentText(100 * all.value, language)}`,
            x(all.value),
            width,
            top - 30 * em,
            em,
          ),
        ]
      : []),
    ...(narrow
      ? []
      : rows.map(({item, at}, i): Label => ({
          x: width,
          y: at + (FIGURES / 2 + 4.5) * em,
          text: ends[i] ?? '',
          anchor: 'end',
          look: item.share ? 'strong' : 'axis',
        }))),
  ]);
}

/** A label over a line, inside the drawing. */
function overLine(text: string, x: number, width: number, y: number, em: number): Label {
  const half = labelWidth(text, 'strong', em) / 2;
  return {x: Math.min(Math.max(x, half), width - half), y, text, anchor: 'middle', look: 'strong'};
}

/** The share and of how many, or why there is none. */
function endText({share, base}: InsightItem, {least, language}: InsightView): string {
  const {say} = formats(language);
  if (share) return say`${percentText(100 * share.value, language)} of ${share.of}`;
  if (base.kind === 'suppressed') return say`not published`;
  return base.kind === 'value' ? say`under ${least} comments` : say`no figure`;
}

function mark({item, at}: RowPlace<InsightItem>, x: (value: number) => number, em: number) {
  const {share, against} = item;
  if (!share) return nothing;
  const y = at + (FIGURES / 2) * em;
  const clear = against !== 'alike';
  const [low, high] = [x(share.low), x(share.high)];
  return svg`<path class=${clear ? 'range-clear' : 'range'} d=${`M${low} ${y - 4}v8M${low} ${y}H${high}M${high} ${y - 4}v8`}></path>
    <circle part="dot" class=${clear ? 'share-clear' : 'share-alike'} cx=${x(share.value)} cy=${y} r="6"></circle>`;
}
