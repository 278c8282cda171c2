import {nothing, svg} from 'lit';
import {formats} from '../format/formats.js';
import {gapText, percentText} from '../format/survey-numbers.js';
import type {CodedFeeling, InsightItem, InsightView} from '../view/insight.js';
import {
  divergingBar,
  divergingParts,
  divergingReach,
  type DivergingPart,
  type Shaded,
} from './diverging.js';
import type {Drawing, Size} from './drawing.js';
import {feelingLook} from './feeling-look.js';
import {labelWidth, type Label} from './label.js';
import {linear} from './linear.js';
import {NARROW, namedRows, type RowPlace} from './named-rows.js';
import {rowsDrawing} from './rows-drawing.js';

const BAR = 22;

/** A theme's bars: to either side of the line, and those that are neither, in a column of their own. */
interface Bars {
  readonly row: RowPlace<InsightItem>;
  readonly sides: readonly DivergingPart[];
  readonly middle: readonly DivergingPart[];
}

/** Themes by feeling: negative comments to the left of one line, positive ones to the right, neither in a column. */
export function drawInsightThemes(view: InsightView, {width, em}: Size): Drawing {
  const {language, feelings, items, measure, sort} = view;
  const {say, count} = formats(language);
  const changes = items.some(({change}) => change);
  const slim = width < NARROW * em;
  const counts = slim ? 0 : 76 * em;
  const change = changes && (!slim || sort === 'change') ? (slim ? 62 : 96) * em : 0;
  const between = feelings.some(isMiddle) && !(slim && change);
  const middle = between ? (slim ? 66 : 120) * em : 0;
  const layout = namedRows(
    [{items}],
    {
      width,
      em,
      figures: BAR * em,
      row: 30 * em,
      head: 46 * em,
      end: counts + change,
    },
    (item) => nameOf(item, slim, count),
  );
  const {left, right, rows, top, height, narrow} = layout;
  const bars = rows.map((row): Bars => ({row, ...barsOf(row.item, view)}));
  const most = divergingReach(
    bars.map(({sides}) => sides),
    measure === 'share' ? 0.1 : 1,
  );
  const side = 44 * em;
  const x = linear([-most.left, most.right], [(narrow ? 0 : left) + side, right - middle - side]);
  const zero = x(0);
  const neither = right - middle + 10;
  const room = middle - 56 * em;
  const widest = Math.max(...bars.map(({middle: parts}) => parts.at(-1)?.to ?? 0));
  const across = linear(
    [0, Math.max(widest, room / Math.max(1, x(1) - x(0)))],
    [neither, neither + room],
  );
  const figure = (size: number) =>
    measure === 'share' ? String(Math.round(100 * size)) : count(size);
  const upright = narrow
    ? bars
        .filter(({sides}) => sides.length)
        .map(({row: {at}}) => [at - 1, at + BAR * em + 1] as const)
    : [[top - 4, height - 8] as const];
  const plot = svg`
    ${rows.map(({item, top: y, height: tall}) =>
      item.highlighted
        ? svg`<rect class="tint" x="0" y=${y} width=${width} height=${tall}></rect>`
        : nothing,
    )}
    ${bars.map(
      ({row: {at}, sides, middle: parts}) => svg`
      ${divergingBar(sides, {x, y: at, height: BAR * em, em, figure})}
      ${between ? divergingBar(parts, {x: across, y: at, height: BAR * em, em, figure: () => ''}) : nothing}`,
    )}
    ${upright.map(([from, to]) => svg`<line class="leader" x1=${zero} x2=${zero} y1=${from} y2=${to}></line>`)}`;
  const y = top - 14 * em;
  const positive = say`positive ▸`;
  const negative = say`◂ negative`;
  const start = Math.max(zero - 8, labelWidth(negative, 'strong', em));
  const after = Math.max(zero + 8, start + 8);
  const other = say`Neither`;
  const apart = Math.min(neither, width - labelWidth(other, 'strong', em));
  const heads: readonly Label[] = [
    {
      x: start,
      y,
      text: negative,
      anchor: 'end',
      look: 'strong',
    },
    {x: after, y, text: positive, look: 'strong'},
    ...(between
      ? [
          {
            x: apart,
            y: after + 8 + labelWidth(positive, 'strong', em) > apart ? y - 17 * em : y,
            text: other,
            look: 'strong',
          },
        ]
      : []),
    ...(counts
      ? [{x: right + counts, y, text: say`Comments`, anchor: 'end' as const, look: 'strong'}]
      : []),
    ...(change ? [{x: width, y, text: say`Change`, anchor: 'end' as const, look: 'strong'}] : []),
  ];
  /** Words in place of a bar, on the side of the line that has room for them. */
  const besideLine = (text: string, y: number): Label =>
    narrow || zero + 8 + labelWidth(text, 'axis', em) <= right
      ? {x: narrow ? 0 : zero + 8, y, text, look: 'axis'}
      : {x: zero - 8, y, text, anchor: 'end', look: 'axis'};
  const said = ({row: {item, at}, sides, middle: parts}: Bars): readonly Label[] => {
    const line = at + (BAR / 2 + 4.5) * em;
    const end = (value: number) =>
      measure === 'share' ? percentText(100 * value, language) : count(value);
    const total = (way: -1 | 1) =>
      sides.reduce((sum, {from, to}) => sum + (way < 0 === to <= 0 ? to - from : 0), 0);
    const [from, to] = [
      Math.min(0, ...sides.map((part) => part.from)),
      Math.max(0, ...sides.map((part) => part.to)),
    ];
    return [
      ...(sides.length
        ? [
            {x: x(from) - 6, y: line, text: end(total(-1)), anchor: 'end' as const, look: 'strong'},
            {x: x(to) + 6, y: line, text: end(total(1)), look: 'strong'},
          ]
        : [besideLine(whyNot(item, view), line)]),
      ...(between && parts.length
        ? [{x: across(parts.at(-1)?.to ?? 0) + 6, y: line, text: end(parts.at(-1)?.to ?? 0)}]
        : []),
      ...(counts && item.base.kind === 'value'
        ? [{x: right + counts, y: line, text: count(item.base.value), anchor: 'end' as const}]
        : []),
      ...(change
        ? [
            {
              x: width,
              y: line,
              text: item.change ? gapText(100 * item.change.value, 0, language) : '–',
              anchor: 'end' as const,
              look: item.change?.clear ? 'strong' : 'axis',
            },
          ]
        : []),
    ];
  };
  return rowsDrawing(layout, plot, [...heads, ...bars.flatMap(said)]);
}

/** On a phone with the number of comments, since nothing stands at the end of its bar. */
function nameOf(
  {name, base}: InsightItem,
  slim: boolean,
  count: (value: number) => string,
): string {
  return slim && base.kind === 'value' ? `${name} (${count(base.value)})` : name;
}

function isMiddle(feeling: CodedFeeling): boolean {
  return feeling === 'neutral' || feeling === 'mixed';
}

function barsOf(
  {cells, base, share}: InsightItem,
  {feelings, measure}: InsightView,
): Pick<Bars, 'sides' | 'middle'> {
  if (base.kind !== 'value' || !base.value || (measure === 'share' && !share))
    return {sides: [], middle: []};
  const of = measure === 'share' ? base.value : 1;
  const shaded = feelings.map((feeling, i): Shaded & {readonly feeling: CodedFeeling} => {
    const cell = cells[i];
    return {
      feeling,
      look: feelingLook(feeling, feelings),
      size: cell?.kind === 'value' ? cell.value / of : 0,
    };
  });
  const ends = (way: string) => shaded.filter(({feeling}) => feeling.endsWith(way));
  return {
    sides: divergingParts([...ends('negative')].reverse(), ends('positive')),
    middle: divergingParts(
      [],
      shaded.filter(({feeling}) => isMiddle(feeling)),
    ),
  };
}

/** Why there is no bar. */
function whyNot({base}: InsightItem, {least, language}: InsightView): string {
  const {say} = formats(language);
  if (base.kind === 'suppressed') return say`not published`;
  return base.kind === 'value' && base.value ? say`under ${least} comments` : say`no figure`;
}
