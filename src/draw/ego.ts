import {html, nothing, svg} from 'lit';
import {formats} from '../format/formats.js';
import {relationWords} from '../format/relation-words.js';
import type {EgoView, Partner} from '../view/network.js';
import {round} from './bar-path.js';
import type {Box, Size} from './drawing.js';
import {labelTexts, type Label} from './label.js';
import {
  boldTexts,
  boxAround,
  inside,
  marksOf,
  type NetworkDrawing,
  type NetworkTarget,
} from './network-drawing.js';
import {relationLine} from './relation-line.js';
import {ribbon} from './ribbon.js';
import {wrapWhole as wrap} from './wrap-whole.js';

const THIN = 0.8;

/** One partner's row. */
interface Row {
  readonly partner: Partner;
  readonly labels: readonly Label[];
  readonly box: Box;
  readonly y: number;
  readonly height: number;
}

/** A column of rows beside the node. */
interface Column {
  readonly rows: Row[];
  readonly height: number;
  /** Where the lines end at the partners, and where at the node. */
  readonly from: number;
  readonly to: number;
}

interface Frame {
  readonly view: EgoView;
  readonly em: number;
  readonly width: number;
  readonly headings: Label[];
}

/** One body and its circle: horizontal names, most money first, a line to each. */
export function drawEgo(view: EgoView, {width, em}: Size): NetworkDrawing {
  const frame: Frame = {view, em, width, headings: []};
  const halves = !view.narrow && !view.parts && view.partners.length > 8;
  const node = nodeBox(frame, halves);
  const columns = halves ? twoColumns(frame, node) : [oneColumn(frame, node)];
  const tall = Math.max(...columns.map(({height}) => height));
  const {scale, nodeHeight} = scaled(frame, columns, node, tall);
  const top = topOf(frame);
  const middle = top + (tall - top) / 2;
  const box: Box = {...node, y: Math.max(top, middle - nodeHeight / 2), height: nodeHeight};
  const lines = new Map<
    number,
    {readonly path: string; readonly flow: boolean; readonly partner: Partner}
  >();
  for (const column of columns) linesOf(frame, column, box, scale, lines);
  const rows = columns.flatMap((column) => column.rows);
  const byBody = new Map(rows.map((row) => [row.partner.body, row]));
  const words = nodeWords(frame, box);
  const labels = [
    ...frame.headings,
    ...rows.flatMap((row) => row.labels),
    ...(view.narrow ? words : []),
  ];
  const {relations} = view.graph;
  const partnerOf = (target: NetworkTarget): number => {
    if (target.kind === 'body') return target.body;
    const {from = -1, to = -1} = relations[target.relation] ?? {};
    return from === view.focus ? to : from;
  };
  const boxes = new Map(rows.map(({partner, box: place}) => [partner.body, place]));
  boxes.set(view.focus, box);
  const height = Math.ceil(Math.max(tall, box.y + box.height) + 8);
  const line = (
    {path, flow, partner}: {path: string; flow: boolean; partner: Partner},
    look: string,
  ) => {
    const relation = relations[partner.relations[0] ?? -1];
    return flow || !relation
      ? svg`<path class=${look} d=${path}></path>`
      : relationLine(relation, path);
  };
  return {
    width,
    height,
    marks: marksOf(view, boxes),
    labels,
    keepClear: [],
    markAt: () => undefined,
    boxOf: (target) => boxes.get(target.kind === 'body' ? target.body : partnerOf(target)),
    at: (x, y) => {
      if (inside(box, x, y)) return {kind: 'body', body: view.focus};
      const row = rows.find((each) => {
        const from = Math.min(each.box.x, box.x);
        const to = Math.max(each.box.x + each.box.width, box.x + box.width);
        const side = each.box.x < box.x ? x < box.x : x > box.x + box.width;
        return side && x >= from && x <= to && y >= each.y && y < each.y + each.height;
      });
      return row && {kind: 'body', body: row.partner.body};
    },
    lit: (target) => {
      if (target.kind === 'body' && target.body === view.focus) {
        return svg`<g class="lit">${[...lines.values()].map(
          ({path, flow}) => svg`<path class=${flow ? 'flow-lit' : 'tie-lit'} d=${path}></path>`,
        )}</g>`;
      }
      const row = byBody.get(partnerOf(target));
      const own = row && lines.get(row.partner.body);
      return row && own
        ? svg`<g class="lit">${
            own.flow
              ? svg`<path class="flow-lit" d=${own.path}></path>`
              : svg`<path class="tie-lit" d=${own.path}></path>`
          }${boldTexts(row.labels, em)}</g>`
        : svg``;
    },
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      <g part="line">${[...lines.values()].map((each) => line(each, 'flow'))}</g>
      <rect
        class="main"
        part="node"
        x=${box.x}
        y=${box.y}
        width=${box.width}
        height=${box.height}
      ></rect>
      ${labelTexts(labels)} ${view.narrow ? nothing : labelTexts(words)}
    </svg>`,
  };
}

function nodeBox({view, em, width}: Frame, halves: boolean) {
  if (view.narrow) return {x: 0, width: 26 * em};
  const own = Math.min(160 * em, 0.2 * width);
  return {x: halves ? (width - own) / 2 : 0, width: own};
}

/** The middle body's name and money over a narrow drawing, beside the unit of the amounts. */
function narrowName({view, em, width}: Frame): readonly string[] {
  const {money} = formats(view.language);
  const {graph, focus} = view;
  const total = totalOf(view);
  const name = graph.bodies[focus]?.short ?? '';
  return wrap(total > 0 ? `${name} ${money(total)}` : name, width - 64 * em, 'strong', em);
}

/** Where the first row starts. */
function topOf(frame: Frame): number {
  return (frame.view.narrow ? 13 + 17 * narrowName(frame).length : 24) * frame.em;
}

function totalOf({partners, rest}: EgoView): number {
  return partners.reduce((sum, {amount = 0}) => sum + amount, 0) + (rest?.money ?? 0);
}

/** The words in the middle body, or over it when there is no room in it. */
function nodeWords(frame: Frame, box: Box): readonly Label[] {
  const {view, em} = frame;
  const {money} = formats(view.language);
  const name = view.graph.bodies[view.focus]?.short ?? '';
  const total = totalOf(view);
  if (view.narrow) {
    return narrowName(frame).map((text, at): Label => ({
      x: 0,
      y: (15 + 17 * at) * em,
      text,
      look: 'strong',
    }));
  }
  const lines = wrap(name, box.width - 16, 'headline', em);
  const words = [...lines.map((text) => ({text, look: 'headline on-main'}))];
  if (total > 0) words.push({text: money(total), look: 'on-main'});
  const first = box.y + box.height / 2 - ((words.length - 1) * 20 * em) / 2 + 5 * em;
  return words.map(({text, look}, i): Label => ({
    x: box.x + box.width / 2,
    y: first + i * 20 * em,
    text,
    look,
    anchor: 'middle',
  }));
}

function twoColumns(frame: Frame, node: {readonly x: number; readonly width: number}): Column[] {
  const {view, em, width, headings} = frame;
  const {say} = formats(view.language);
  const {partners} = view;
  const half = Math.ceil(partners.length / 2);
  const lines = Math.min(150 * em, 0.15 * width);
  const left = node.x - lines;
  const right = node.x + node.width + lines;
  const unit = view.money > 0 ? say`£ million` : '';
  const [first = '', last = ''] =
    view.sort === 'name' ? [] : [say`${half} largest`, say`${partners.length - half} smallest`];
  headings.push(
    {x: 0, y: 14 * em, text: first, look: 'strong'},
    {x: width, y: 14 * em, text: last, look: 'strong', anchor: 'end'},
    {x: left - 8, y: 14 * em, text: unit, look: 'small axis', anchor: 'end'},
    {x: right + 8, y: 14 * em, text: unit, look: 'small axis'},
  );
  const column = (own: readonly Partner[], toLeft: boolean): Column => {
    let y = 24 * em;
    const rows = own.map((partner) => {
      const made = partnerRow(frame, partner, {
        y,
        edge: toLeft ? left - 8 : right + 8,
        away: toLeft ? -1 : 1,
        room: (toLeft ? left : width - right) - 8 - 52 * em,
      });
      y += made.height;
      return made;
    });
    return {
      rows,
      height: y,
      from: toLeft ? left : right,
      to: toLeft ? node.x : node.x + node.width,
    };
  };
  return [column(partners.slice(0, half), true), column(partners.slice(half), false)];
}

/** All partners in one column at the right, under headings when they are of several sorts. */
function oneColumn(frame: Frame, node: {readonly x: number; readonly width: number}): Column {
  const {view, em, width, headings} = frame;
  const {say, count} = formats(view.language);
  const lines = view.narrow ? Math.min(90, 0.26 * width) : Math.min(170 * em, 0.22 * width);
  const from = node.x + node.width + lines;
  const edge = from + 12;
  const most = view.narrow ? width : Math.min(width, edge + 380 * em);
  const rows: Row[] = [];
  let y = topOf(frame);
  if (view.money > 0 && millionsOf(view))
    headings.push({x: most, y: 14 * em, text: say`£ million`, look: 'small axis', anchor: 'end'});
  const parts = view.parts ?? [{title: '', partners: view.partners, money: 0}];
  for (const part of parts) {
    if (part.title) {
      y += rows.length ? 18 * em : 0;
      headings.push({
        x: edge,
        y: y + 14 * em,
        text: `${part.title} (${count(part.partners.length)})`,
        look: 'strong',
      });
      if (part.money > 0)
        headings.push({
          x: most,
          y: y + 14 * em,
          text: amountText(view, part.money),
          look: 'strong',
          anchor: 'end',
        });
      y += 21 * em;
    }
    for (const partner of part.partners) {
      const made = partnerRow(frame, partner, {
        y,
        edge,
        away: 1,
        room: most - edge - 60 * em,
        end: most,
      });
      rows.push(made);
      y += made.height;
    }
  }
  if (view.rest) {
    headings.push({
      x: edge,
      y: y + 15 * em,
      text: say`${view.rest.count} others together`,
      look: 'strong label-rest',
    });
    if (view.rest.money > 0)
      headings.push({
        x: most,
        y: y + 15 * em,
        text: amountText(view, view.rest.money),
        look: 'strong label-rest',
        anchor: 'end',
      });
    y += 22 * em;
  }
  return {rows, height: y, from, to: node.x + node.width};
}

interface RowPlace {
  readonly y: number;
  readonly edge: number;
  readonly away: 1 | -1;
  readonly room: number;
  /** Right edge of the amounts, when they do not stand beside the line's end. */
  readonly end?: number;
}

function partnerRow({view, em}: Frame, partner: Partner, place: RowPlace): Row {
  const {graph} = view;
  const {away, edge, end, room, y} = place;
  const anchor = away < 0 ? ({anchor: 'end'} as const) : {};
  const amount = partner.amount === undefined ? '' : amountText(view, partner.amount);
  const beside = end === undefined && view.money > 0;
  const at = beside ? edge + away * 52 * em : edge;
  const name = wrap(graph.bodies[partner.body]?.short ?? '', room, '', em);
  const ties = graph.sides ? [] : wrap(tieWords(view, partner), room, 'small', em);
  const height = 21 * em + (name.length - 1 + ties.length) * 15 * em;
  const first = y + 15 * em;
  const labels: Label[] = [
    ...name.map((text, i) => ({x: at, y: first + i * 15 * em, text, ...anchor})),
    ...ties.map((text, i) => ({
      x: at,
      y: first + (name.length + i) * 15 * em,
      text,
      look: 'small axis',
      ...anchor,
    })),
    ...(amount
      ? [
          beside
            ? {x: edge, y: first, text: amount, look: 'axis', ...anchor}
            : {x: end ?? edge, y: first, text: amount, look: 'axis', anchor: 'end' as const},
        ]
      : []),
  ];
  return {partner, labels, box: boxAround(labels, em), y, height};
}

/** What a partner has to do with the body in the middle: "funds; is represented on". */
function tieWords({graph, focus, language}: EgoView, {relations}: Partner): string {
  const {say} = formats(language);
  const words = relations.flatMap((at) => {
    const relation = graph.relations[at];
    if (!relation) return [];
    const {does, has} = relationWords(relation.kind, language);
    const tie = say`${relation.to === focus ? does : has} it`;
    return [relation.inferred ? tie + say` (our reading)` : tie];
  });
  return [...new Set(words)].join('; ');
}

function millionsOf({partners}: EgoView): boolean {
  return partners.some(({amount = 0}) => amount >= 1e6);
}

/** An amount in millions with two decimals under a heading that says so, or in pounds. */
function amountText(view: EgoView, amount: number): string {
  return millionsOf(view) ? (amount / 1e6).toFixed(2) : formats(view.language).money(amount);
}

function scaled(
  {view, em}: Frame,
  columns: readonly Column[],
  node: {readonly width: number},
  tall: number,
) {
  const sums = columns.map(({rows}) =>
    rows.reduce((sum, {partner}) => sum + (partner.amount ?? 0), 0),
  );
  const most = Math.max(1, ...sums.map((sum, i) => sum + (i ? 0 : (view.rest?.money ?? 0))));
  const lines = wrap(view.graph.bodies[view.focus]?.short ?? '', node.width - 16, 'headline', em);
  const least = view.narrow ? 60 : (lines.length + 2) * 21 * em;
  const high = Math.max(least, Math.min(150 * em, 0.5 * tall));
  const counts = columns.map(({rows}) => rows.length * THIN);
  return {
    scale: (high - 10) / most,
    nodeHeight: Math.max(high, ...counts.map((each) => each + 10)),
  };
}

function linesOf(
  {view, em}: Frame,
  {rows, from, to}: Column,
  node: Box,
  scale: number,
  lines: Map<number, {readonly path: string; readonly flow: boolean; readonly partner: Partner}>,
): void {
  const money = view.money > 0;
  const thick = rows.map(({partner}) =>
    money && partner.amount !== undefined ? Math.max(THIN, partner.amount * scale) : 2,
  );
  const sum = thick.reduce((total, each) => total + each, 0);
  const rest = (view.rest?.money ?? 0) * scale;
  const gap = money ? 0 : Math.min(8, (node.height - 10 - sum) / Math.max(1, rows.length));
  let y = node.y + (node.height - sum - rest - gap * rows.length) / 2;
  rows.forEach((row, i) => {
    const own = thick[i] ?? THIN;
    const end = Math.min(own, 21 * em - 3);
    const at = row.y + 10.5 * em;
    const flow = money && row.partner.amount !== undefined;
    const middle = (from + to) / 2;
    lines.set(row.partner.body, {
      partner: row.partner,
      flow,
      path: flow
        ? ribbon({x: from, y: at - end / 2, thick: end}, {x: to, y, thick: own})
        : `M${round(from)} ${round(at)}C${round(middle)} ${round(at)} ${round(middle)} ${round(y + own / 2)} ${round(to)} ${round(y + own / 2)}`,
    });
    y += own + gap;
  });
}
