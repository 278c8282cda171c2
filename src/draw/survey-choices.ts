import {svg} from 'lit';
import {formats, type Language} from '../format/formats.js';
import {gapText, percentText} from '../format/survey-numbers.js';
import type {SurveyView} from '../view/survey.js';
import type {Drawing, Size} from './drawing.js';
import type {Label} from './label.js';
import {linear} from './linear.js';
import {statementRows, type StatementRowPlace} from './statement-rows.js';
import {rowsDrawing} from './rows-drawing.js';

const BAR = 13;
const STEP = BAR + 2;

/** Parts of each group that chose an item: a bar a group, filled and outlined, with its figure at the end. */
export function drawChoices(view: SurveyView, {width, em}: Size): Drawing {
  const step = STEP * em;
  const layout = statementRows(view, {
    width,
    em,
    figures: view.groups.length * step,
    row: 30 * em,
    head: 30 * em,
    end: 96 * em,
  });
  const {left, right, rows, top, height, narrow} = layout;
  const start = narrow ? 1 : left;
  const x = linear([0, 100], [start, right]);
  const plot = svg`
    ${[0, 25, 50, 75, 100].map(
      (tick) =>
        svg`<line class=${tick ? 'grid' : 'zero'} x1=${x(tick)} x2=${x(tick)} y1=${top - 4} y2=${height - 10}></line>
        <text class="axis" x=${x(tick)} y=${top - 10 * em} text-anchor=${tick || !narrow ? 'middle' : 'start'}>${tick}%</text>`,
    )}
    ${rows.map(({item, at}) =>
      item.answers.map(({cell}, i) =>
        cell.kind === 'value'
          ? svg`<rect part="bar" class=${i ? 'group-bar' : 'main'} x=${start + (i ? 1 : 0)} y=${at + i * step + (i ? 1 : 0)}
              width=${Math.max(0, x(cell.value) - start - (i ? 2 : 0))} height=${BAR * em - (i ? 2 : 0)}></rect>`
          : svg``,
      ),
    )}`;
  return rowsDrawing(layout, plot, [
    ...rows.flatMap((row) => figures(row, x, step, em, view.language)),
    {
      x: width,
      y: top - 10 * em,
      text: formats(view.language).say`Gap, points`,
      anchor: 'end',
      look: 'strong',
    },
    ...rows.map((row) => gapLabel(row, width, step, view.groups.length, em, view.language)),
  ]);
}

/** The figure at the end of each bar, or why there is none. */
function figures(
  {item, at}: StatementRowPlace,
  x: (value: number) => number,
  step: number,
  em: number,
  language: Language,
): readonly Label[] {
  const {say} = formats(language);
  return item.answers.map(({cell}, i) => {
    const y = at + i * step + 11.5 * em;
    if (cell.kind === 'value')
      return {x: x(cell.value) + 7, y, text: percentText(cell.value, language)};
    return {x: x(0) + 7, y, text: cell.kind === 'suppressed' ? say`not published` : say`no figure`};
  });
}

function gapLabel(
  {item, at}: StatementRowPlace,
  width: number,
  step: number,
  groups: number,
  em: number,
  language: Language,
): Label {
  const bold = item.gap !== undefined && Math.abs(item.gap) >= 20;
  return {
    x: width,
    y: at + (groups * step) / 2 + 4.5 * em,
    text: item.gap === undefined ? '–' : gapText(item.gap, 0, language),
    anchor: 'end',
    ...(bold ? {look: 'strong'} : {}),
  };
}
