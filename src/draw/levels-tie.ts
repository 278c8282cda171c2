import {svg, type TemplateResult} from 'lit';
import type {NetworkRelation} from '../view/network-graph.js';
import {round} from './bar-path.js';
import {relationLine} from './relation-line.js';
import {roundedPath} from './rounded-path.js';
import type {Point, Way} from './way.js';

/** Length of an arrow head, in pixels. */
const HEAD = 9;

/**
 * A relation between two boxes: its line in the form of its kind, an arrow head where it has a direction (two for
 * commissioning), a diamond at the one that leads.
 *
 * @param way - from edge to edge of the boxes
 */
export function levelsTie(
  relation: Pick<NetworkRelation, 'kind' | 'inferred' | 'directed'>,
  way: Way,
): TemplateResult {
  const [tip, before] = [way.at(-1), way.at(-2)];
  const [start, second] = way;
  if (!tip || !before || !start || !second) return svg``;
  const {kind, inferred} = relation;
  const directed = relation.directed && kind !== 'co-locates' && kind !== 'partners';
  const leads = kind === 'leads';
  const double = kind === 'commissions';
  const back = directed && !leads ? (inferred ? 1 : HEAD - 2) + (double ? HEAD - 2 : 0) : 0;
  const line = [
    leads ? along(start, second, 11) : start,
    ...way.slice(1, -1),
    along(tip, before, back),
  ];
  return svg`${relationLine(relation, roundedPath(line, 7))}${
    directed && !leads ? arrow(tip, before, inferred) : ''
  }${directed && double ? arrow(along(tip, before, HEAD - 1), before, inferred) : ''}${
    leads ? diamond(start, second, inferred) : ''
  }`;
}

/** A point so far from one on the way to another. */
function along([x, y]: Point, [tx, ty]: Point, far: number): Point {
  const length = Math.hypot(tx - x, ty - y) || 1;
  return [x + ((tx - x) * far) / length, y + ((ty - y) * far) / length];
}

function arrow(tip: Point, from: Point, open: boolean): TemplateResult {
  const [bx, by] = along(tip, from, HEAD);
  const [sx, sy] = [(tip[1] - by) / 2, (bx - tip[0]) / 2];
  const path = `M${round(bx + sx)} ${round(by + sy)}L${round(tip[0])} ${round(tip[1])}L${round(bx - sx)} ${round(by - sy)}`;
  return open
    ? svg`<path class="head-open" d=${path}></path>`
    : svg`<path class="head" d=${`${path}Z`}></path>`;
}

function diamond(start: Point, to: Point, open: boolean): TemplateResult {
  const [mx, my] = along(start, to, 6);
  const [ex, ey] = along(start, to, 12);
  const [sx, sy] = [(ey - start[1]) / 3, (start[0] - ex) / 3];
  const path = `M${round(start[0])} ${round(start[1])}L${round(mx + sx)} ${round(my + sy)}L${round(ex)} ${round(ey)}L${round(mx - sx)} ${round(my - sy)}Z`;
  return svg`<path class=${open ? 'head-open' : 'head'} d=${path}></path>`;
}
