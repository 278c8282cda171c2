import {formats} from '../format/formats.js';
import {relationWords} from '../format/relation-words.js';
import type {LevelsView} from '../view/network.js';
import type {Box} from './drawing.js';
import {grown} from './grown.js';
import {labelBox, labelWidth, overlaps, type Label} from './label.js';
import {wayBox, wayParts, type Point, type Way} from './way.js';

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
  ways: ReadonlyMap<number, Way>,
  taken: readonly Box[],
  {width, em}: {readonly width: number; readonly em: number},
): readonly TieWords[] {
  const {say, money} = formats(language);
  const full = [...taken];
  const said = new Set<string>();
  const done: TieWords[] = [];
  // Those with money first: their sum stands nowhere else in the picture.
  const order = [...ways.keys()].sort(
    (a, b) =>
      Number(graph.relations[b]?.amount !== undefined) -
      Number(graph.relations[a]?.amount !== undefined),
  );
  const parts = [...ways].map(([at, way]) => ({
    at,
    boxes: wayParts(way).map((part) => grown(wayBox(part), 1)),
  }));
  for (const at of order) {
    const relation = graph.relations[at];
    const way = ways.get(at) ?? [];
    if (!relation || !way.length) continue;
    const {from, kind, amount, inferred} = relation;
    const once = amount === undefined ? `${from} ${kind} ${inferred}` : `${at}`;
    if (said.has(once)) continue;
    const text = [
      relationWords(kind, language).does.replace(/^is /, ''),
      ...(amount === undefined ? [] : [money(amount)]),
      ...(inferred ? [say`(our reading)`] : []),
    ].join(' ');
    const look = `small${amount === undefined || inferred ? '' : ' strong'}${inferred ? ' reading' : ''}`;
    // The room that the line and words on it may take.
    const around = grown(wayBox(way), labelWidth(text, look, em), 30);
    const near = full.filter((box) => overlaps(around, box));
    const others = parts.flatMap(({at: other, boxes}) =>
      other === at ? [] : boxes.filter((box) => overlaps(around, box)),
    );
    const tried = places(way).map(([x, y]) => {
      const label: Label = {x, y: y + 4 * em, text, look, anchor: 'middle'};
      return {label, box: grown(labelBox(label, em), 3, 2)};
    });
    const free =
      (clear: readonly Box[]) =>
      ({box}: {readonly box: Box}) =>
        box.x >= 0 && box.x + box.width <= width && !clear.some((other) => overlaps(box, other));
    // A sum stands nowhere else in the picture: it may lie on another line.
    const spot =
      tried.find(free([...near, ...others])) ??
      (amount === undefined ? undefined : tried.find(free(near)));
    if (!spot) continue;
    full.push(spot.box);
    said.add(once);
    done.push({relation: at, label: spot.label});
  }
  return done;
}

/** Places along a line, those on its longest part first and from the middle of a part outwards. */
function places(way: Way): readonly Point[] {
  const length = ([[ax, ay], [bx, by]]: readonly [Point, Point]) =>
    Math.abs(ax - bx) + Math.abs(ay - by);
  return [...wayParts(way)]
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
