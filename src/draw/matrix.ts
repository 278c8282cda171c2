import {html, nothing, svg} from 'lit';
import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {networkNoun} from '../format/network-noun.js';
import {relationWords} from '../format/relation-words.js';
import type {MatrixView} from '../view/network.js';
import type {Box, Size} from './drawing.js';
import {labelTexts, labelWidth, type Label} from './label.js';
import {
  boldTexts,
  boxAround,
  inside,
  marksOf,
  type NetworkDrawing,
  type NetworkTarget,
} from './network-drawing.js';
import {wrapWhole as wrap} from './wrap-whole.js';

interface Cell extends Box {
  readonly relation: number;
  readonly text: string;
  readonly shade: 0 | 1 | 2;
}

/** What the printed numbers are in, and from which printed number a cell is darker. */
interface Unit {
  readonly pounds: number;
  readonly title: string;
  readonly limits: readonly [low: number, high: number];
}

/** A grid of the densest part: who has relations with whom, with the amounts printed. */
export function drawMatrix(view: MatrixView, {width, em}: Size): NetworkDrawing {
  const {graph, rows, columns, cells, narrow, language} = view;
  const {say, count} = formats(language);
  const unit = unitOf(view);
  const headings: Label[] = [];
  const keyHeight = unit ? legend(view, unit, width, em, headings) : {height: 0, swatches: []};
  const end = narrow ? 0 : 62 * em;
  const names = Math.min(220 * em, narrow ? 0.36 * width : 0.24 * width);
  const step = (width - names - end) / Math.max(1, columns.length);
  const heads = columns.map((body) => wrap(graph.bodies[body]?.short ?? '', step - 1, 'small', em));
  const lines = Math.max(1, ...heads.map(({length}) => length));
  const top = keyHeight.height + (lines + 1) * 14 * em + 12 * em;
  const bodyLabels = new Map<number, Label[]>();
  const add = (body: number, labels: readonly Label[]) =>
    bodyLabels.set(body, [...(bodyLabels.get(body) ?? []), ...labels]);
  const inColumn = (column: number) =>
    rows.filter((_, row) => (cells[row * columns.length + column] ?? -1) >= 0).length;
  heads.forEach((words, column) => {
    const x = names + (column + 0.5) * step;
    const first = top - 12 * em - words.length * 14 * em;
    add(
      columns[column] ?? -1,
      words.map((text, i) => ({x, y: first + i * 14 * em, text, look: 'small', anchor: 'middle'})),
    );
    headings.push({
      x,
      y: top - 10 * em,
      text: `${count(inColumn(column))}/${count(rows.length)}`,
      look: 'small axis',
      anchor: 'middle',
    });
  });
  headings.push({
    x: 0,
    y: top - 10 * em,
    text: capital(networkNoun(graph.sides?.payers.many ?? 'bodies', language).one),
    look: 'strong',
  });
  let y = top;
  const drawn: Cell[] = [];
  const dots: string[] = [];
  const bands: Box[] = [];
  rows.forEach((body, row) => {
    const words = wrap(graph.bodies[body]?.short ?? '', names - 8, '', em);
    const height = Math.max(32 * em, words.length * 15 * em + 8);
    if (row % 2 === 0) bands.push({x: 0, y, width, height});
    const middle = y + height / 2 + 4.5 * em;
    const first = middle - ((words.length - 1) * 15 * em) / 2;
    add(
      body,
      words.map((text, i) => ({x: 0, y: first + i * 15 * em, text})),
    );
    let filled = 0;
    columns.forEach((_, column) => {
      const relation = cells[row * columns.length + column] ?? -1;
      const box = {x: names + column * step + 2, y: y + 2, width: step - 4, height: height - 4};
      if (relation < 0) {
        dots.push(`M${(box.x + box.width / 2).toFixed(1)} ${(y + height / 2).toFixed(1)}h0`);
        return;
      }
      filled += 1;
      drawn.push({...box, relation, ...cellOf(view, relation, unit)});
    });
    if (!narrow)
      headings.push({
        x: width,
        y: middle,
        text: say`${filled} of ${columns.length}`,
        look: 'small axis',
        anchor: 'end',
      });
    y += height;
  });
  const cellTexts = drawn.map(({x, y: from, width: wide, height, text, shade}): Label => ({
    x: x + wide / 2,
    y: from + height / 2 + 4.5 * em,
    text,
    look: shade === 2 ? 'small on-main' : 'small',
    anchor: 'middle',
  }));
  const byRelation = new Map(drawn.map((cell) => [cell.relation, cell]));
  const boxes = new Map(
    [...bodyLabels].map(([body, labels]) => [body, boxAround(labels, em)] as const),
  );
  const labels = [...headings, ...[...bodyLabels.values()].flat()];
  const cellsOf = (target: NetworkTarget) =>
    target.kind === 'relation'
      ? drawn.filter(({relation}) => relation === target.relation)
      : drawn.filter(({relation}) => {
          const {from, to} = graph.relations[relation] ?? {};
          return from === target.body || to === target.body;
        });
  return {
    width,
    height: Math.ceil(y + 4),
    marks: marksOf(view, boxes),
    labels,
    keepClear: [],
    markAt: () => undefined,
    boxOf: (target) =>
      target.kind === 'body' ? boxes.get(target.body) : byRelation.get(target.relation),
    at: (px, py) => {
      const cell = drawn.find((each) => inside(each, px, py, 1));
      if (cell) return {kind: 'relation', relation: cell.relation};
      const body = [...boxes].find(([, box]) => inside(box, px, py, 4));
      return body && {kind: 'body', body: body[0]};
    },
    lit: (target) => {
      const own = cellsOf(target);
      const bodies =
        target.kind === 'body'
          ? [target.body]
          : own.flatMap(({relation}) => {
              const {from = -1, to = -1} = graph.relations[relation] ?? {};
              return [from, to];
            });
      return svg`<g class="lit">${own.map(
        (cell) =>
          svg`<rect class="cell-lit" x=${cell.x} y=${cell.y} width=${cell.width} height=${cell.height}></rect>`,
      )}${bodies.map((body) => boldTexts(bodyLabels.get(body) ?? [], em))}</g>`;
    },
    template: html`<svg
      width=${width}
      height=${Math.ceil(y + 4)}
      viewBox="0 0 ${width} ${Math.ceil(y + 4)}"
    >
      ${bands.map((band) => svg`<rect class="tint" x=${band.x} y=${band.y} width=${band.width} height=${band.height}></rect>`)}
      ${keyHeight.swatches.map(({box, shade}) => svg`<rect class="cell cell-${shade}" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`)}
      <g part="cell">
        ${drawn.map((cell) => svg`<rect class="cell cell-${cell.shade}" x=${cell.x} y=${cell.y} width=${cell.width} height=${cell.height}></rect>`)}
      </g>
      <path class="none" d=${dots.join('')}></path>
      ${labelTexts(labels)} ${cellTexts.length ? labelTexts(cellTexts) : nothing}
    </svg>`,
  };
}

function unitOf({graph, shown, language}: MatrixView): Unit | undefined {
  const {say} = formats(language);
  const most = Math.max(0, ...shown.map((at) => graph.relations[at]?.amount ?? 0));
  if (most >= 1e6) return {pounds: 1e6, title: say`£ million`, limits: [0.25, 1]};
  if (most >= 1e4) return {pounds: 1e3, title: say`£ thousand`, limits: [25, 100]};
  return most > 0 ? {pounds: 1, title: '£', limits: [100, 1000]} : undefined;
}

/** A cell's text and shade; the shade goes by the printed number, so that the two never disagree. */
function cellOf(
  {graph, language}: MatrixView,
  at: number,
  unit: Unit | undefined,
): Pick<Cell, 'text' | 'shade'> {
  const relation = graph.relations[at];
  if (!relation) return {text: '', shade: 0};
  const {amount, withheld, kind} = relation;
  if (amount === undefined || !unit) {
    const {say} = formats(language);
    if (!withheld) return {text: relationWords(kind, language).does, shade: 0};
    return {text: withheld === 'suppressed' ? say`hidden` : say`n/k`, shade: 0};
  }
  const value = amount / unit.pounds;
  const text = value < 0.995 ? value.toFixed(2) : value.toFixed(1);
  const printed = Number(text);
  return {text, shade: printed >= unit.limits[1] ? 2 : printed >= unit.limits[0] ? 1 : 0};
}

/** The key over the grid; gives the height it takes and where its swatches are. */
function legend(view: MatrixView, unit: Unit, width: number, em: number, headings: Label[]) {
  const {say, axis} = formats(view.language);
  const [low, high] = unit.limits;
  const threshold = view.graph.threshold;
  const none = threshold
    ? say`no payment of ${axis(threshold, 'pounds')} or more`
    : say`no relation`;
  const entries: readonly (readonly [text: string, shade: 0 | 1 | 2 | -1])[] = [
    [say`${String(high)} or more`, 2],
    [say`${String(low)} to ${String(high)}`, 1],
    [say`under ${String(low)}`, 0],
    [`· ${none}`, -1],
  ];
  const swatches: {readonly box: Box; readonly shade: number}[] = [];
  let x = 0;
  let y = 15 * em;
  headings.push({x, y, text: `${unit.title}:`, look: 'axis'});
  x += labelWidth(`${unit.title}:`, 'axis', em) + 12;
  for (const [text, shade] of entries) {
    const wide = labelWidth(text, '', em) + (shade < 0 ? 0 : 34 * em) + 14;
    if (x + wide > width) {
      x = 0;
      y += 24 * em;
    }
    if (shade >= 0)
      swatches.push({box: {x, y: y - 13 * em, width: 28 * em, height: 17 * em}, shade});
    headings.push({x: shade < 0 ? x : x + 34 * em, y, text});
    x += wide;
  }
  return {height: y + 14 * em, swatches};
}
