import {html, svg} from 'lit';
import {formats} from '../format/formats.js';
import {percentText} from '../format/survey-numbers.js';
import type {InsightItem, InsightView} from '../view/insight.js';
import type {Box, Drawing, Size} from './drawing.js';
import {labelTexts, labelWidth, shortened, type Label} from './label.js';
import {NARROW} from './named-rows.js';
import {wrap} from './wrap.js';

const LINE = 16;

/** Themes by services or places as a heat table: a shade, the share and the number of comments in each square. */
export function drawInsightMatrix(view: InsightView, {width, em}: Size): Drawing {
  const {items, columns} = view;
  const narrow = width < NARROW * em;
  const many = Math.max(1, columns.length);
  const names = narrow ? 0 : Math.min(300 * em, width * 0.32);
  const step = (width - names) / many;
  const legend = legendOf(view, width, em);
  const heads = headsOf(view, {names, step, from: legend.height, em, width});
  const texts: Label[] = [...legend.labels, ...heads.labels];
  const cells: (Box & {readonly look: string})[] = [];
  const bands: Box[] = [];
  let y = heads.bottom + 6;
  const rows = Array.from({length: items.length / many}, (_, at) =>
    items.slice(at * many, (at + 1) * many),
  );
  for (const row of rows) {
    const [first] = row;
    const bold = first?.highlighted ? 'strong' : undefined;
    const words = wrap(first?.row ?? '', (narrow ? width : names) - 10, bold, em);
    const high = 38 * em;
    const tall = narrow ? words.length * LINE * em + 4 : 0;
    const height = narrow ? tall + high + 10 : Math.max(high + 4, words.length * LINE * em + 8);
    const middle = y + height / 2 + 4.5 * em - ((words.length - 1) * LINE * em) / 2;
    words.forEach((text, i) =>
      texts.push({
        x: 0,
        y: (narrow ? y + 12 * em : middle) + i * LINE * em,
        text,
        ...(bold ? {look: bold} : {}),
      }),
    );
    if (first?.highlighted) bands.push({x: 0, y, width: narrow ? width : names, height});
    row.forEach((item, at) => {
      const box = {
        x: names + at * step + 1,
        y: y + tall + 1,
        width: step - 2,
        height: (narrow ? high : height) - 2,
      };
      cells.push({...box, look: item.shade === undefined ? 'heat-none' : `heat-${item.shade}`});
      texts.push(...cellTexts(item, view, box, em));
    });
    y += height;
  }
  const template = html`<svg
    width=${width}
    height=${y + 4}
    viewBox="0 0 ${width} ${y + 4}"
    aria-hidden="true"
  >
    ${bands.map((box) => svg`<rect class="tint" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`)}
    ${[...legend.boxes, ...cells].map(
      ({x, y: top, width: wide, height, look}) =>
        svg`<rect part="bar" class=${look} x=${x} y=${top} width=${wide} height=${height}></rect>`,
    )}
    ${labelTexts(texts)}
  </svg>`;
  return {
    template,
    width,
    height: y + 4,
    marks: cells,
    markAt: (px, py) => {
      const at = cells.findIndex(
        (box) => px >= box.x && px < box.x + box.width && py >= box.y && py < box.y + box.height,
      );
      return at < 0 ? undefined : at;
    },
    labels: texts,
    keepClear: [],
  };
}

/** What stands in a square: the share over the number; or the number alone, or why there is none. */
function cellTexts(
  {share, base, shade = 0}: InsightItem,
  {measure, language}: InsightView,
  {x, y, width, height}: Box,
  em: number,
): readonly Label[] {
  const {say, count} = formats(language);
  const dark = shade > 2 ? ' on-heat' : '';
  const at = {x: x + width / 2, anchor: 'middle' as const};
  const middle = y + height / 2;
  if (base.kind !== 'value') {
    const why = base.kind === 'suppressed' ? say`hidden` : '–';
    return [{...at, y: middle + 4 * em, text: shortened(why, width, 'small', em), look: 'small'}];
  }
  if (!base.value) return [{...at, y: middle + 4 * em, text: '·', look: 'small axis'}];
  const number = count(base.value);
  if (measure === 'number' || !share)
    return [
      {...at, y: middle + 4 * em, text: number, look: `small${dark || (share ? '' : ' axis')}`},
    ];
  return [
    {
      ...at,
      y: middle - 2 * em,
      text: percentText(100 * share.value, language),
      look: `strong${dark}`,
    },
    {...at, y: middle + 13 * em, text: number, look: `small${dark}`},
  ];
}

/** Names of the columns over the squares; where these are too narrow, letters, with the names in a list above. */
function headsOf(
  {columns}: InsightView,
  room: {
    readonly names: number;
    readonly step: number;
    readonly from: number;
    readonly em: number;
    readonly width: number;
  },
): {readonly labels: readonly Label[]; readonly bottom: number} {
  const {names, step, from, em, width} = room;
  const middle = (at: number) => names + (at + 0.5) * step;
  const longest = Math.max(
    ...columns.flatMap(({name}) => name.split(' ').map((word) => labelWidth(word, 'small', em))),
  );
  if (longest <= step - 4) {
    const heads = columns.map(({name}) => wrap(name, step - 4, 'small', em));
    const lines = Math.max(...heads.map(({length}) => length));
    const bottom = from + (lines * LINE + 4) * em;
    return {
      bottom,
      labels: heads.flatMap((words, at) =>
        words.map((text, i) => ({
          x: middle(at),
          y: bottom - (words.length - 1 - i) * LINE * em - 2,
          text,
          anchor: 'middle' as const,
          look: 'small',
        })),
      ),
    };
  }
  const labels: Label[] = [];
  let y = from;
  columns.forEach(({name}, at) => {
    wrap(`${letter(at)}  ${name}`, width - 4, undefined, em).forEach((text) => {
      y += LINE * em;
      labels.push({x: 0, y, text});
    });
  });
  const bottom = y + 26 * em;
  return {
    bottom,
    labels: [
      ...labels,
      ...columns.map((_, at) => ({
        x: middle(at),
        y: bottom - 4,
        text: letter(at),
        anchor: 'middle' as const,
        look: 'strong',
      })),
    ],
  };
}

function letter(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : String(at + 1);
}

/** Which shade is which class, in as many lines as it needs. */
function legendOf({measure, language, breaks = []}: InsightView, width: number, em: number) {
  const {say, count} = formats(language);
  const words = (value: number) =>
    measure === 'share' ? percentText(100 * value, language) : count(value);
  const labels: Label[] = [];
  const boxes: (Box & {readonly look: string})[] = [];
  let x = 0;
  let y = 14 * em;
  const [first, last] = [breaks[0], breaks.at(-1)];
  if (first !== undefined && last !== undefined)
    [...breaks, undefined].forEach((to, at) => {
      const from = breaks[at - 1];
      const text =
        from === undefined
          ? say`under ${words(first)}`
          : to === undefined
            ? say`${words(last)} or more`
            : say`${words(from)} to ${words(to)}`;
      const wide = 26 * em + labelWidth(text, 'small', em) + 14;
      if (x && x + wide > width) [x, y] = [0, y + 22 * em];
      boxes.push({x, y: y - 12 * em, width: 20 * em, height: 15 * em, look: `heat-${at}`});
      labels.push({x: x + 26 * em, y, text, look: 'small'});
      x += wide;
    });
  return {labels, boxes, height: labels.length ? y + 16 * em : 0};
}
