import {svg, type TemplateResult} from 'lit';
import {round} from './bar-path.js';
import type {ForceScene} from './force-scene.js';
import {relationLine} from './relation-line.js';

/** The lines of a map of ties as shapes: by kind where they are ties, as wide as their money where they are payments. */
export function forceLines(scene: ForceScene): TemplateResult {
  const {view, widthOf} = scene;
  const {relations} = view.graph;
  const paid = view.money > 0 && view.graph.sides !== undefined;
  if (paid) {
    const groups = new Map<number, string[]>();
    for (const at of view.shown) {
      const step = Math.max(1, Math.round(widthOf(at) * 2));
      const path = linePath(scene, at);
      groups.set(step, [...(groups.get(step) ?? []), path]);
    }
    return svg`${[...groups].map(
      ([step, paths]) =>
        svg`<path class="flow-line" stroke-width=${step / 2} d=${paths.join('')}></path>`,
    )}`;
  }
  return svg`${view.shown.map((at) => {
    const relation = relations[at];
    return relation
      ? svg`${relationLine(relation, linePath(scene, at))}${relation.directed ? head(scene, at) : ''}`
      : '';
  })}`;
}

/** A relation's line from edge to edge of its two marks; of several between two bodies each bends a little more. */
export function linePath({view, xs, ys, radii, place}: ForceScene, at: number): string {
  const relation = view.graph.relations[at];
  const from = place.get(relation?.from ?? -1);
  const to = place.get(relation?.to ?? -1);
  if (!relation || from === undefined || to === undefined) return '';
  const [x0, y0, x1, y1] = [xs[from] ?? 0, ys[from] ?? 0, xs[to] ?? 0, ys[to] ?? 0];
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
  const [r0, r1] = [radii[from] ?? 0, (radii[to] ?? 0) + (view.graph.sides ? 0 : 7)];
  const start = [x0 + ux * Math.min(r0, length / 2), y0 + uy * Math.min(r0, length / 2)] as const;
  const end = [x1 - ux * Math.min(r1, length / 2), y1 - uy * Math.min(r1, length / 2)] as const;
  const bend = bendOf(view.graph.relations, view.shown, at) * 12;
  if (!bend) return `M${round(start[0])} ${round(start[1])}L${round(end[0])} ${round(end[1])}`;
  const [mx, my] = [(x0 + x1) / 2 - uy * bend * 2, (y0 + y1) / 2 + ux * bend * 2];
  return `M${round(start[0])} ${round(start[1])}Q${round(mx)} ${round(my)} ${round(end[0])} ${round(end[1])}`;
}

interface Ends {
  readonly from: number;
  readonly to: number;
}

/** 0 for the first relation between two bodies, then 1, -1, 2, … */
function bendOf(relations: readonly Ends[], shown: readonly number[], at: number): number {
  const own = relations[at];
  if (!own || shown.length > 300) return 0;
  const same = shown.filter((other) => {
    const {from, to} = relations[other] ?? {from: -1, to: -1};
    return (from === own.from && to === own.to) || (from === own.to && to === own.from);
  });
  const place = same.indexOf(at);
  const flip = own.from < own.to ? 1 : -1;
  return place === 0 ? 0 : flip * Math.ceil(place / 2) * (place % 2 ? 1 : -1);
}

/** The arrow head at the end of a tie: open and grey where it is our reading. */
function head({view, xs, ys, radii, place}: ForceScene, at: number): TemplateResult {
  const relation = view.graph.relations[at];
  const from = place.get(relation?.from ?? -1) ?? 0;
  const to = place.get(relation?.to ?? -1) ?? 0;
  const [x0, y0, x1, y1] = [xs[from] ?? 0, ys[from] ?? 0, xs[to] ?? 0, ys[to] ?? 0];
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
  const r = (radii[to] ?? 0) + 1;
  const [tx, ty] = [x1 - ux * r, y1 - uy * r];
  const [bx, by] = [tx - ux * 9, ty - uy * 9];
  const [sx, sy] = [-uy * 4.5, ux * 4.5];
  const path = `M${round(bx + sx)} ${round(by + sy)}L${round(tx)} ${round(ty)}L${round(bx - sx)} ${round(by - sy)}`;
  return relation?.inferred
    ? svg`<path class="head-open" d=${path}></path>`
    : svg`<path class="head" d=${`${path}Z`}></path>`;
}
