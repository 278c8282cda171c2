import {columnsInOrder} from '../view/columns-in-order.js';
import type {JourneysView, StepItem} from '../view/journeys.js';
import type {Box, Size} from './drawing.js';
import {labelWidth} from './label.js';
import {stopWords} from './stop-words.js';
import {wrapWhole} from './wrap-whole.js';

/** A line of a place's words. */
export interface StopLine {
  readonly text: string;
  readonly look: string;
}

/** A place's box with its words, and how much of its height people fill. */
export interface StopPlace {
  readonly box: Box;
  readonly lines: readonly StopLine[];
  /** Thickness of those who come and of those who go on, in pixels. */
  readonly came: number;
  readonly went: number;
}

/** A piece of a band between two neighbouring columns: where its upper edge starts and ends. */
export interface BandPiece {
  readonly from: {readonly x: number; readonly y: number};
  readonly to: {readonly x: number; readonly y: number};
}

/** A step as a band. */
export interface BandPlace {
  readonly thick: number;
  /** Left to right; several where it passes columns by. */
  readonly pieces: readonly BandPiece[];
}

/** Where everything of the flows stands, in pixels. */
export interface FlowsLayout {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly StopPlace[];
  /** By item. */
  readonly bands: readonly BandPlace[];
  /** Left edge of each column, and their width. */
  readonly columns: readonly number[];
  readonly box: number;
}

/** Room of the headings, between two places of a column, and inside a box, at the usual text size. */
const HEAD = 30;
const BETWEEN = 18;
const PAD = 7;
/** Height of all people of the fullest column, and least thickness of a band. */
const TALL = 250;
const THIN = 1.5;
/** Rounds in which places move towards those they are joined with. */
const ROUNDS = 24;

/** A body of the layout: a stop, or a band on its way past a column. */
interface Body {
  readonly column: number;
  readonly height: number;
  /** What the bands that come and go fill of the height. */
  readonly came: number;
  readonly went: number;
}

/** A line between bodies of neighbouring columns. */
interface Piece {
  readonly a: number;
  readonly b: number;
  readonly item: number;
  readonly thick: number;
}

/** Places of journeys in columns, in an order in which few bands cross, as near as can be to those they are joined with. */
export function flowsLayout(view: JourneysView, {width, em}: Size): FlowsLayout {
  const {stops, items, columns} = view;
  const pitch = width / Math.max(columns, 2);
  const box = Math.min(180 * em, Math.max(96 * em, pitch * 0.58));
  const step = columns > 1 ? (width - box) / (columns - 1) : 0;
  const lefts = Array.from({length: columns}, (_, at) => at * step);
  const scale = TALL / Math.max(1, ...columnSums(view));
  const thick = items.map(({cell}) =>
    Math.max(THIN, cell.kind === 'value' ? cell.value * scale : 0),
  );
  const sum = (at: number, end: 'from' | 'to') =>
    items.reduce((total, item, i) => total + (item[end] === at ? (thick[i] ?? 0) : 0), 0);
  const words = stops.map((stop) => linesOf(view, stop, box - 2 * PAD * em, em));
  const bodies: Body[] = stops.map(({column}, at) => {
    const [came, went] = [sum(at, 'to'), sum(at, 'from')];
    const lines = (words[at]?.length ?? 0) * 16 * em + 2 * PAD * em;
    return {column, came, went, height: Math.max(lines, came, went)};
  });
  const pieces = piecesOf(view, thick, bodies);
  const order = orderOf(bodies, pieces, columns);
  const tops = topsOf(bodies, pieces, order, {top: HEAD * em, between: BETWEEN * em});
  const bottom = Math.max(...bodies.map(({height}, at) => (tops[at] ?? 0) + height));
  const ends = endsOf(bodies, pieces, tops);
  const side = (body: number, right: boolean) => {
    const left = lefts[bodies[body]?.column ?? 0] ?? 0;
    // A band that passes a column by goes straight through it.
    return right ? left + box : left;
  };
  return {
    width,
    height: Math.ceil(bottom + 4),
    box,
    columns: lefts,
    stops: stops.map((_, at) => {
      const body = bodies[at] as Body;
      return {
        box: {x: lefts[body.column] ?? 0, y: tops[at] ?? 0, width: box, height: body.height},
        lines: words[at] ?? [],
        came: body.came,
        went: body.went,
      };
    }),
    bands: items.map((_, item) => ({
      thick: thick[item] ?? THIN,
      pieces: pieces.flatMap((piece, at) =>
        piece.item === item
          ? [
              {
                from: {x: side(piece.a, true), y: ends[at]?.from ?? 0},
                to: {x: side(piece.b, false), y: ends[at]?.to ?? 0},
              },
            ]
          : [],
      ),
    })),
  };
}

/** People in each column: those who come to its places, or leave them where more do. */
function columnSums({stops, items}: JourneysView): readonly number[] {
  const sums: number[] = [];
  stops.forEach(({column}, at) => {
    const people = (end: 'from' | 'to') =>
      items.reduce(
        (sum, {[end]: stop, cell}) => sum + (stop === at && cell.kind === 'value' ? cell.value : 0),
        0,
      );
    sums[column] = (sums[column] ?? 0) + Math.max(people('from'), people('to'));
  });
  return sums;
}

function linesOf(
  view: JourneysView,
  stop: JourneysView['stops'][number],
  width: number,
  em: number,
): readonly StopLine[] {
  const {name, people, more} = stopWords(view, stop);
  const wrapped = (text: string, look: string) =>
    wrapWhole(text, width, look, em).map((line) => ({text: line, look}));
  return [
    ...wrapped(name, 'strong'),
    ...wrapped(people, labelWidth(people, '', em) > width ? 'small' : ''),
    ...more.flatMap((text) => wrapped(text, 'small axis')),
  ];
}

/** Each step as lines from column to column; where it passes columns by, with a body of its own in each of them. */
function piecesOf(
  {stops, items}: JourneysView,
  thick: readonly number[],
  bodies: Body[],
): readonly Piece[] {
  return items.flatMap(({from, to}: StepItem, item): Piece[] => {
    const own = thick[item] ?? THIN;
    const way = [from];
    const [start, end] = [stops[from]?.column ?? 0, stops[to]?.column ?? 0];
    for (let column = start + 1; column < end; column += 1) {
      way.push(bodies.push({column, height: own, came: own, went: own}) - 1);
    }
    way.push(to);
    return way.slice(1).map((b, at) => ({a: way[at] ?? from, b, item, thick: own}));
  });
}

function orderOf(
  bodies: readonly Body[],
  pieces: readonly Piece[],
  columns: number,
): readonly (readonly number[])[] {
  const wanted = Array.from({length: columns}, (_, column) =>
    [...bodies.keys()].filter((at) => bodies[at]?.column === column),
  );
  return columnsInOrder(wanted, pieces);
}

/** Heights of the bodies' upper edges: each towards the middle of those it is joined with, none over another. */
function topsOf(
  bodies: readonly Body[],
  pieces: readonly Piece[],
  order: readonly (readonly number[])[],
  {top, between}: {readonly top: number; readonly between: number},
): readonly number[] {
  const tall = order.map(
    (own) => own.reduce((sum, at) => sum + (bodies[at]?.height ?? 0) + between, 0) - between,
  );
  const most = Math.max(...tall);
  const tops: number[] = [];
  order.forEach((own, column) => {
    let y = top + (most - (tall[column] ?? 0)) / 2;
    for (const at of own) {
      tops[at] = y;
      y += (bodies[at]?.height ?? 0) + between;
    }
  });
  const middle = (at: number) => (tops[at] ?? 0) + (bodies[at]?.height ?? 0) / 2;
  const settle = (own: readonly number[]) => {
    let least = top;
    for (const at of own) {
      tops[at] = Math.max(tops[at] ?? 0, least);
      least = (tops[at] ?? 0) + (bodies[at]?.height ?? 0) + between;
    }
    let greatest = top + most;
    for (const at of [...own].reverse()) {
      tops[at] = Math.min(tops[at] ?? 0, greatest - (bodies[at]?.height ?? 0));
      greatest = (tops[at] ?? 0) - between;
    }
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const own of round % 2 ? [...order].reverse() : order) {
      for (const at of own) {
        const joined = pieces.filter(({a, b}) => a === at || b === at);
        const weight = joined.reduce((sum, {thick}) => sum + thick, 0);
        if (!weight) continue;
        const wanted =
          joined.reduce((sum, {a, b, thick}) => sum + thick * middle(a === at ? b : a), 0) / weight;
        tops[at] = (tops[at] ?? 0) + (wanted - middle(at)) * 0.5;
      }
      settle(own);
    }
  }
  return tops;
}

/** Where each line leaves one body and reaches the other: side by side, in the order of where they lead. */
function endsOf(
  bodies: readonly Body[],
  pieces: readonly Piece[],
  tops: readonly number[],
): readonly {readonly from: number; readonly to: number}[] {
  const ends = pieces.map(() => ({from: 0, to: 0}));
  const middle = (at: number) => (tops[at] ?? 0) + (bodies[at]?.height ?? 0) / 2;
  bodies.forEach(({height, came, went}, at) => {
    const start = (tops[at] ?? 0) + (height - Math.max(came, went)) / 2;
    for (const [own, other, end] of [
      ['a', 'b', 'from'],
      ['b', 'a', 'to'],
    ] as const) {
      let y = start;
      const joined = [...pieces.keys()]
        .filter((i) => pieces[i]?.[own] === at)
        .sort((i, j) => middle(pieces[i]?.[other] ?? 0) - middle(pieces[j]?.[other] ?? 0) || i - j);
      for (const i of joined) {
        const place = ends[i];
        if (place) place[end] = y;
        y += pieces[i]?.thick ?? 0;
      }
    }
  });
  return ends;
}
