import {html, svg} from 'lit';
import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import {itemNoun} from '../format/item-noun.js';
import type {LorenzPoint, LorenzView} from '../view/distribution.js';
import {round} from './bar-path.js';
import type {Box, Drawing, Size} from './drawing.js';
import {labelTexts, labelWidth, type Label} from './label.js';
import {linear} from './linear.js';
import {valueAxis} from './value-axis.js';
import {wrap} from './wrap.js';

const PARTS = [0, 0.25, 0.5, 0.75, 1];

/** The Lorenz curve, the line of equality, three lettered points and what they say in words. */
export function drawLorenz(view: LorenzView, size: Size): Drawing {
  const {width, em} = size;
  const {axis, say} = formats(view.language);
  const narrow = width < 760 * em;
  const left = labelWidth('100%', 'axis', em) + 10 * em;
  const side = Math.min(width - left - 12 * em, 440 * Math.sqrt(em));
  const top = 30 * em;
  const floor = top + side;
  const right = left + side;
  const x = linear([0, 1], [left, right]);
  const y = linear([0, 1], [floor, top]);
  const path = view.curve
    .map(([part, money], i) => `${i ? 'L' : 'M'}${round(x(part))} ${round(y(money))}`)
    .join('');
  const noun = itemNoun(view.of, view.measure.sectors, view.language).many;
  const bottom = wrap(say`Share of ${noun}, smallest first`, right, 'strong', em);
  const labels: Label[] = [
    {x: 0, y: 13 * em, text: say`Share of the money`, look: 'strong'},
    ...PARTS.map((part): Label => {
      const text = axis(part, 'share');
      return {
        x: Math.min(x(part), right + 11 * em - labelWidth(text, 'axis', em) / 2),
        y: floor + 20 * em,
        text,
        anchor: 'middle',
        look: 'axis',
      };
    }),
    ...bottom.map((text, i): Label => ({
      x: right,
      y: floor + (42 + 17 * i) * em,
      text,
      anchor: 'end',
      look: 'strong',
    })),
  ];
  const plotEnd = floor + (48 + 17 * (bottom.length - 1)) * em;
  const list = narrow
    ? pointList(view, {x: 0, y: plotEnd + 24 * em, width, em})
    : pointList(view, {x: right + 42 * em, y: 24 * em, width: width - right - 42 * em, em});
  labels.push(...list.labels);
  const height = Math.max(plotEnd, list.bottom);
  const radius = 11 * em;
  const marks = view.points.map((point): Box => ({
    x: x(point.x) - radius,
    y: y(point.y) - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const discs = [
    ...view.points.map((point, i) => ({x: x(point.x), y: y(point.y), i})),
    ...list.discs.map((disc, i) => ({...disc, i})),
  ];
  return {
    width,
    height,
    marks,
    labels,
    keepClear: marks,
    markAt: (px, py) => nearest(marks, px, py),
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${valueAxis({ticks: PARTS.map((part) => ({y: y(part), text: axis(part, 'share'), zero: part === 0})), left, right, baseline: 4.5 * em})}
      <path class="area" d=${`${path}V${floor}z`}></path>
      ${PARTS.map((part) => svg`<line class="zero" x1=${x(part)} x2=${x(part)} y1=${floor} y2=${floor + 5}></line>`)}
      <line class="dashed-quiet" x1=${left} y1=${floor} x2=${right} y2=${top}></line>
      <text
        class="axis"
        text-anchor="middle"
        transform=${`translate(${x(0.3)} ${y(0.3) - 8 * em}) rotate(-45)`}
      >
        ${view.of === 'suppliers' ? say`If all received the same` : say`If all paid the same`}
      </text>
      <path part="curve" class="curve" d=${path}></path>
      ${discs.map(
        (disc) => svg`<circle class="disc casing" cx=${disc.x} cy=${disc.y} r=${radius}></circle>
        <text class="disc-text" text-anchor="middle" x=${disc.x} y=${disc.y + 4.6 * em}>${letter(disc.i)}</text>`,
      )}
      ${labelTexts(labels)}
    </svg>`,
  };
}

function letter(at: number): string {
  return String.fromCharCode(65 + at);
}

/** The points in words, and how to read the curve, in lines that fit. */
function pointList(
  view: LorenzView,
  {x, y, width, em}: {x: number; y: number; width: number; em: number},
) {
  const {say} = formats(view.language);
  const labels: Label[] = [{x, y, text: say`Three points on the curve`, look: 'headline'}];
  const discs: {x: number; y: number}[] = [];
  let line = y + 30 * em;
  const inner = 34 * em;
  for (const point of view.points) {
    discs.push({x: x + 11 * em, y: line - 2 * em});
    for (const [text, look] of pointWords(view, point)) {
      for (const part of wrap(text, width - inner, look, em)) {
        labels.push({x: x + inner, y: line, text: part, look});
        line += 20 * em;
      }
    }
    line += 16 * em;
  }
  line += 8 * em;
  labels.push({x, y: line, text: say`How to read it`, look: 'headline'});
  for (const part of wrap(reading(view), width, '', em)) {
    line += 20 * em;
    labels.push({x, y: line, text: part});
  }
  return {labels, discs, bottom: line + 8 * em};
}

function pointWords(view: LorenzView, point: LorenzPoint): readonly (readonly [string, string])[] {
  const {share, money, say} = formats(view.language);
  const {of, language} = view;
  const {sectors} = view.measure;
  const all = view.ordered.length;
  const part = share(point.moneyShare);
  const head =
    of === 'suppliers' ? say`${point.name} receive ${part}` : say`${point.name} pay ${part}`;
  const edge = money(point.edge);
  return [
    [head, 'story'],
    [words(), ''],
  ];

  function words(): string {
    switch (point.which) {
      case 'smaller-half':
        return say`${point.count} of ${itemCount(all, of, sectors, language)}, ${edge} or less each`;
      case 'largest-tenth':
        return say`${itemCount(point.count, of, sectors, language)}, ${edge} or more each`;
      case 'half-of-money':
        return say`${share(point.count / all)} of the ${itemNoun(of, sectors, language).many}, ${edge} or more each`;
    }
  }
}

function reading({gini, of, language}: LorenzView): string {
  const {say} = formats(language);
  const index = gini.toFixed(2);
  return of === 'suppliers'
    ? say`The further the curve sags below the dashed line, the more of the money is with a few. As one number (the Gini index, 0 when all receive the same, 1 when one receives everything) it is ${index}.`
    : say`The further the curve sags below the dashed line, the more of the money comes from a few. As one number (the Gini index, 0 when all pay the same, 1 when one pays everything) it is ${index}.`;
}

function nearest(marks: readonly Box[], x: number, y: number): number | undefined {
  let best: number | undefined;
  let least = 60;
  marks.forEach((mark, at) => {
    const distance = Math.hypot(mark.x + mark.width / 2 - x, mark.y + mark.height / 2 - y);
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}
