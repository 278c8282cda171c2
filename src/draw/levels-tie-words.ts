import {formats} from '../format/formats.js';
import {relationWords} from '../format/relation-words.js';
import type {LevelsView} from '../view/network.js';
import type {Box} from './drawing.js';
import {labelBox, labelWidth, overlaps, type Label} from './label.js';

type Point = readonly [x: number, y: number];

/** The words of a line, and where they stand. */
export interface TieWords {
  readonly relation: number;
  readonly label: Label;
}

/** Pixels between two places that are tried along a line. */
const STEP = 8;

/**
 * What each line says, "funds £40,000", on the line itself: where the words hide no box, name, line or other words.
 * Lines of one kind from one body say it once. Words that find no place are left to the key and the readout.
 *
 * @param ways - of each relation its line, from edge to edge
 * @param taken - boxes and names
 */
export function levelsTieWords(
  {graph, language}: Pick<LevelsView, 'graph' | 'language'>,
  ways: ReadonlyMap<number, readonly Point[]>,
  taken: readonly Box[],
  {width, em}: {readonly width: number; readonly em: number},
): readonly TieWords[] {
  const {money} = formats(language);
  const full = [...taken];
  const said = new Set<string>();
  const done: TieWords[] = [];
  // Those with money first: their sum stands nowhere else in the picture.
  const order = [...ways.keys()].sort(
    (a, b) =>
      Number(graph.relations[b]?.amount !== undefined) -
      Number(graph.relations[a]?.amount !== undefined),
  );
  const parts = [...ways].map(([at, way]) => ({at, boxes: segments(way)}));
  for (const at of order) {
    const relation = graph.relations[at];
    const way = ways.get(at) ?? [];
    if (!relation || !way.length) continue;
    const {from, kind, amount, inferred} = relation;
    const once = amount === undefined ? `${from} ${kind} ${inferred}` : `${at}`;
    if (said.has(once)) continue;
    const text = [
      relationWords(kind).does.replace(/^is /, ''),
      ...(amount === undefined ? [] : [money(amount)]),
      ...(inferred ? ['(our reading)'] : []),
    ].join(' ');
    const look = `small${amount === undefined || inferred ? '' : ' strong'}${inferred ? ' reading' : ''}`;
    const around = spanOf(way, labelWidth(text, look, em));
    const near = full.filter((box) => overlaps(around, box));
    const others = parts.flatMap(({at: other, boxes}) =>
      other === at ? [] : boxes.filter((box) => overlaps(around, box)),
    );
    const free =
      (clear: readonly Box[]) =>
      ([x, y]: Point) => {
        const label: Label = {x, y: y + 4 * em, text, look, anchor: 'middle'};
        const box = grown(labelBox(label, em));
        return (
          box.x >= 0 && box.x + box.width <= width && !clear.some((other) => overlaps(box, other))
        );
      };
    const tried = places(way);
    // A sum stands nowhere else in the picture: it may lie on another line.
    const spot =
      tried.find(free([...near, ...others])) ??
      (amount === undefined ? undefined : tried.find(free(near)));
    if (!spot) continue;
    const label: Label = {x: spot[0], y: spot[1] + 4 * em, text, look, anchor: 'middle'};
    full.push(grown(labelBox(label, em)));
    said.add(once);
    done.push({relation: at, label});
  }
  return done;
}

function grown({x, y, width, height}: Box): Box {
  return {x: x - 3, y: y - 2, width: width + 6, height: height + 4};
}

/** Places along a line, those on its longest part first and from the middle of a part outwards. */
function places(way: readonly Point[]): readonly Point[] {
  const parts = way.slice(1).map((to, at): readonly [Point, Point] => [way[at] ?? to, to]);
  const length = ([[ax, ay], [bx, by]]: readonly [Point, Point]) =>
    Math.abs(ax - bx) + Math.abs(ay - by);
  return [...parts]
    .sort((a, b) => length(b) - length(a))
    .flatMap((part) => {
      const [[ax, ay], [bx, by]] = part;
      const steps = Math.floor(length(part) / 2 / STEP);
      return Array.from({length: 2 * steps + 1}, (_, at): Point => {
        const off = (at % 2 ? 1 : -1) * Math.ceil(at / 2);
        const t = 0.5 + (off * STEP) / Math.max(1, length(part));
        return [ax + (bx - ax) * t, ay + (by - ay) * t];
      });
    });
}

/** The parts of a line as thin boxes. */
function segments(points: readonly Point[]): readonly Box[] {
  return points.slice(1).map(([x, y], at) => {
    const [px, py] = points[at] ?? [x, y];
    return {
      x: Math.min(x, px) - 1,
      y: Math.min(y, py) - 1,
      width: Math.abs(x - px) + 2,
      height: Math.abs(y - py) + 2,
    };
  });
}

/** The room that a line and words on it may take. */
function spanOf(way: readonly Point[], wide: number): Box {
  const xs = way.map(([x]) => x);
  const ys = way.map(([, y]) => y);
  const [x, y] = [Math.min(...xs) - wide, Math.min(...ys) - 30];
  return {x, y, width: Math.max(...xs) + wide - x, height: Math.max(...ys) + 30 - y};
}
