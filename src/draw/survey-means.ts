import {nothing, svg} from 'lit';
import {formats, type Language} from '../format/formats.js';
import {averageText, gapText} from '../format/survey-numbers.js';
import type {SurveyView} from '../view/survey.js';
import type {Drawing, Size} from './drawing.js';
import {groupMark} from './group-mark.js';
import {labelWidth, type Label} from './label.js';
import {linear} from './linear.js';
import {statementRows, type StatementRowPlace} from './statement-rows.js';
import {rowsDrawing} from './rows-drawing.js';

/** Closer than this, in pixels, two marks are drawn one inside the other. */
const CLOSE = 9;
/** Height of the marks of a row, in pixels. */
const FIGURES = 18;
/** Gaps from half a point on are bold. */
const HALF = 0.5;

/** Averages of groups: a mark a group and a line between them, on the whole scale of the answers. */
export function drawMeans(view: SurveyView, {width, em}: Size): Drawing {
  const {scale} = view;
  const [lowest, highest] = [scale?.lowest ?? 0, scale?.highest ?? 1];
  const layout = statementRows(view, {
    width,
    em,
    figures: FIGURES,
    row: 22 * em,
    head: 46 * em,
    end: 74 * em,
  });
  const {left, right, rows, top, height} = layout;
  const x = linear([lowest, highest], [left, right]);
  const steps = Array.from({length: Math.round(highest - lowest) + 1}, (_, i) => lowest + i);
  const middle = scale?.midpoint;
  // Where labels stand above their rows, no line runs through them.
  const upright = layout.narrow
    ? rows.map(({at}) => [at, at + FIGURES] as const)
    : [[top - 4, height - 10] as const];
  const plot = svg`
    ${rows.map(({at}) => svg`<line class="grid" x1=${left} x2=${right} y1=${at + 9} y2=${at + 9}></line>`)}
    ${steps.map(
      (step) =>
        svg`${upright.map(([from, to]) => svg`<line class=${step === middle ? 'dashed-quiet' : 'grid'} x1=${x(step)} x2=${x(step)} y1=${from} y2=${to}></line>`)}
        <text class=${step === middle ? 'strong' : 'axis'} x=${x(step)} y=${top - 10 * em} text-anchor="middle">${step}</text>`,
    )}
    ${rows.map((row) => marks(row, x))}`;
  return rowsDrawing(layout, plot, [
    ...ends(view, x, top - 28 * em, em, layout.narrow),
    {
      x: width,
      y: top - 10 * em,
      text: formats(view.language).say`Gap`,
      anchor: 'end',
      look: 'strong',
    },
    ...rows.map((row) => gapLabel(row, width, em, view.language)),
  ]);
}

/** Words over both ends of the scale and over its middle, where they do not touch. */
function ends(
  {scale}: SurveyView,
  x: (value: number) => number,
  y: number,
  em: number,
  narrow: boolean,
): readonly Label[] {
  if (!scale) return [];
  const {lowest, highest, lowWords, highWords, middleWords, midpoint} = scale;
  const low = {x: Math.max(0, x(lowest) - 12), y, text: lowWords.toLowerCase()};
  const right = Math.min(
    x(highest) + 60 * em,
    x(highest) + labelWidth(highWords, undefined, em) / 2,
  );
  const high = {x: right, y, text: highWords.toLowerCase(), anchor: 'end' as const};
  const room =
    right - labelWidth(highWords, undefined, em) - (low.x + labelWidth(lowWords, undefined, em));
  const need = labelWidth(middleWords ?? '', 'strong', em) + 16;
  const clear = midpoint !== undefined && middleWords && room > need * (narrow ? 1 : 1.2);
  const middle = x(midpoint ?? 0);
  const inside =
    middle - need / 2 > low.x + labelWidth(lowWords, undefined, em) &&
    middle + need / 2 < right - labelWidth(highWords, undefined, em);
  return [
    low,
    high,
    ...(clear && inside
      ? [{x: middle, y, text: middleWords.toLowerCase(), anchor: 'middle' as const, look: 'strong'}]
      : []),
  ];
}

function marks({item, at}: StatementRowPlace, x: (value: number) => number) {
  const y = at + 9;
  const known = item.answers.flatMap(({cell, interval}, i) =>
    cell.kind === 'value' ? [{i, x: x(cell.value), interval}] : [],
  );
  if (!known.length) return nothing;
  const places = known.map((each) => each.x);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const close = known.length > 1 && to - from < CLOSE;
  return svg`
    ${known.map(({interval}) =>
      interval
        ? svg`<line class="leader" x1=${x(interval[0])} x2=${x(interval[1])} y1=${y} y2=${y}></line>`
        : nothing,
    )}
    <line class="between" x1=${from} x2=${to} y1=${y} y2=${y}></line>
    ${close ? known.map((each) => (each.i ? groupMark(each.i, each.x, y) : nothing)) : nothing}
    ${known.map((each) =>
      close && each.i ? nothing : groupMark(each.i, each.x, y, close && each.i === 0),
    )}`;
}

function gapLabel(
  {item, at}: StatementRowPlace,
  width: number,
  em: number,
  language: Language,
): Label {
  const {say} = formats(language);
  const y = at + 9 + 4.5 * em;
  if (item.gap === undefined) {
    const hidden = item.answers.some(({cell}) => cell.kind === 'suppressed');
    const own = item.answers.find(({cell}) => cell.kind === 'value')?.cell;
    const text = hidden
      ? say`hidden`
      : own?.kind === 'value'
        ? averageText(own.value, language)
        : say`none`;
    return {x: width, y, text, anchor: 'end'};
  }
  const bold = Math.abs(item.gap) >= HALF;
  return {
    x: width,
    y,
    text: gapText(item.gap, 2, language),
    anchor: 'end',
    ...(bold ? {look: 'strong'} : {}),
  };
}
