import {nothing, svg} from 'lit';
import {formats} from '../format/formats.js';
import {percentText} from '../format/survey-numbers.js';
import type {AnswerView, ScaleView, SurveyView} from '../view/survey.js';
import type {Drawing, Size} from './drawing.js';
import {labelWidth, shortened, type Label} from './label.js';
import {divergingBar, divergingParts, divergingReach, type DivergingPart} from './diverging.js';
import {linear} from './linear.js';
import {NARROW} from './named-rows.js';
import {statementRows, type StatementRowPlace} from './statement-rows.js';
import {rowsDrawing} from './rows-drawing.js';

/** Fewer answers than this are in the table only. */
const FEWEST = 10;
const BAR = 22;
const STEP = BAR + 4;

/**
 * All answers of each group: agreement to the left of one line and disagreement to the right, those who do neither in a
 * column of their own or, where the author asks for it, half on either side.
 */
export function drawAnswers(view: SurveyView, {width, em}: Size): Drawing {
  const {scale, neutral, language} = view;
  const {say} = formats(language);
  const against = say`disagree ▸`;
  // Where room is short, the names of groups stand above their bars, not before them.
  const over = width < NARROW * em ? 16 * em : 0;
  const step = STEP * em + over;
  const layout = statementRows(view, {
    width,
    em,
    figures: view.groups.length * step,
    row: 40 * em,
    head: 48 * em,
    end: 0,
  });
  const {left, rows, top, height, narrow} = layout;
  const names = view.items.flatMap(({answers}) =>
    answers.map((answer) => labelWidth(groupLabel(answer), undefined, em)),
  );
  const nameRoom = narrow ? width : Math.min(width * 0.3, Math.max(...names) + 12);
  const start = narrow ? 0 : left + nameRoom;
  const apart = neutral === 'apart' && scale?.midpoint !== undefined;
  const column = apart ? (narrow ? 62 : 120) * em : 0;
  const most = divergingReach(
    view.items.flatMap(({answers}) => answers.map((answer) => segments(answer, scale, neutral))),
    0.1,
  );
  const side = 40 * em;
  const x = linear([-most.left, most.right], [start + side, width - column - side]);
  const zero = x(0);
  const scaleOf = (share: number) => share * (x(1) - x(0)) * (narrow ? 0.5 : 1);
  const neither = width - column + 8;
  const other = say`Neither`;
  const otherAt = Math.min(neither, width - labelWidth(other, 'strong', em));
  const touching = zero + 16 + labelWidth(against, 'strong', em) > otherAt;
  const bars = rows.flatMap(({item, at}) =>
    item.answers.map((answer, i) => ({answer, y: at + over + i * step})),
  );
  // Where labels stand above their bars, the line does not run through them.
  const upright = narrow
    ? bars.map(({y}) => [y - 1, y + BAR * em + 1] as const)
    : [[top - 4, height - 8] as const];
  const plot = svg`
    ${bars.map(({answer, y}) =>
      divergingBar(segments(answer, scale, neutral), {
        x,
        y,
        height: BAR * em,
        em,
        figure: (share) => String(Math.round(100 * share)),
      }),
    )}
    ${
      apart
        ? bars.map(({answer, y}) => {
            const share = middleShare(answer, scale);
            return share === undefined
              ? nothing
              : svg`<rect part="bar" class="answer-neither" x=${neither} y=${y} width=${Math.min(scaleOf(share), column - 44 * em)} height=${BAR * em}></rect>`;
          })
        : nothing
    }
    ${upright.map(([from, to]) => svg`<line class="leader" x1=${zero} x2=${zero} y1=${from} y2=${to}></line>`)}`;
  return rowsDrawing(layout, plot, [
    {x: zero - 8, y: top - 12 * em, text: say`◂ agree`, anchor: 'end', look: 'strong'},
    {x: zero + 8, y: top - 12 * em, text: against, look: 'strong'},
    ...(apart
      ? [{x: otherAt, y: top - (touching ? 28 : 12) * em, text: other, look: 'strong'}]
      : []),
    ...rows.flatMap((row) =>
      texts(row, view, {x, step, over, name: start - 8, neither, em, nameRoom, narrow}),
    ),
    ...(apart
      ? bars.flatMap(({answer, y}) => {
          const share = middleShare(answer, scale);
          if (share === undefined) return [];
          const at = neither + Math.min(scaleOf(share), column - 44 * em) + 6;
          return [{x: at, y: y + 15.5 * em, text: percentText(100 * share, language)}];
        })
      : []),
  ]);
}

/** A group's name, with how many answered. */
function groupLabel({group, base}: AnswerView): string {
  return base === undefined ? group.name : `${group.name} (${base})`;
}

function isShown(answer: AnswerView): boolean {
  return answer.shares !== undefined && (answer.base ?? 0) >= FEWEST;
}

function middleShare(answer: AnswerView, scale: ScaleView | undefined): number | undefined {
  if (!isShown(answer)) return undefined;
  const at = scale?.options.findIndex(({value}) => value === scale.midpoint) ?? -1;
  return answer.shares?.[at];
}

/** The parts of one bar, the strongest outermost. */
function segments(
  answer: AnswerView,
  scale: ScaleView | undefined,
  neutral: 'apart' | 'split',
): readonly DivergingPart[] {
  if (!scale || !answer.shares || !isShown(answer)) return [];
  const {options, agreement, midpoint} = scale;
  const middle = midpoint ?? (scale.lowest + scale.highest) / 2;
  const ordered = options.map(({value}, i) => ({value, share: answer.shares?.[i] ?? 0}));
  if (agreement === 'high') ordered.reverse();
  const agreeing = ordered.filter(({value}) =>
    agreement === 'low' ? value < middle : value > middle,
  );
  const against = ordered.filter(({value}) =>
    agreement === 'low' ? value > middle : value < middle,
  );
  const middleOf = ordered.find(({value}) => value === middle)?.share ?? 0;
  const shaded = (side: string) => (part: {readonly share: number}, i: number) => ({
    size: part.share,
    look: `answer-${side}-${Math.min(i, 1)}`,
  });
  return divergingParts(
    [...agreeing].reverse().map(shaded('agree')),
    against.map(shaded('against')),
    {size: neutral === 'split' ? middleOf : 0, look: 'answer-neither'},
  );
}

/** Name and number of the group at the left, totals at both ends; or why there is no bar. */
function texts(
  {item, at}: StatementRowPlace,
  {scale, neutral, language}: SurveyView,
  place: {
    readonly x: (value: number) => number;
    readonly step: number;
    /** Room for a name above each bar. */
    readonly over: number;
    readonly name: number;
    readonly neither: number;
    readonly em: number;
    readonly nameRoom: number;
    readonly narrow: boolean;
  },
): readonly Label[] {
  const {say} = formats(language);
  const {x, step, over, name, em, nameRoom, narrow} = place;
  return item.answers.flatMap((answer, i): Label[] => {
    const y = at + over + i * step + 15.5 * em;
    const text = shortened(groupLabel(answer), nameRoom - 8, undefined, em);
    const named = narrow
      ? {x: 0, y: at + i * step + 12 * em, text}
      : {x: name, y, text, anchor: 'end' as const};
    const parts = segments(answer, scale, neutral);
    if (!parts.length) {
      const hidden = answer.cell.kind === 'suppressed';
      const few = answer.base !== undefined;
      const why = hidden ? say`not published` : few ? say`under 10 answers` : say`no figure`;
      return [named, {x: x(0) + 8, y, text: why}];
    }
    const total = (looks: string) =>
      parts
        .filter(({look}) => look.startsWith(looks))
        .reduce((sum, {from, to}) => sum + to - from, 0);
    const left = Math.min(...parts.map(({from}) => from));
    const right = Math.max(...parts.map(({to}) => to));
    return [
      named,
      {
        x: x(left) - 6,
        y,
        text: percentText(100 * total('answer-agree'), language),
        anchor: 'end',
        look: 'strong',
      },
      {
        x: x(right) + 6,
        y,
        text: percentText(100 * total('answer-against'), language),
        look: 'strong',
      },
    ];
  });
}
