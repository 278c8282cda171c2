import {html, nothing, svg, type TemplateResult} from 'lit';
import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {relationWords} from '../format/relation-words.js';
import type {ForceView} from '../view/network.js';
import {round} from './bar-path.js';
import type {Box, Size} from './drawing.js';
import {paintForce} from './force-canvas.js';
import {forceScene, type ForceName, type ForceScene} from './force-scene.js';
import {forceLines, linePath} from './force-svg.js';
import {labelTexts, labelWidth, type Label} from './label.js';
import {
  boldTexts,
  inside,
  marksOf,
  type NetworkDrawing,
  type NetworkTarget,
} from './network-drawing.js';
import {relationLine} from './relation-line.js';
import {wrapWhole} from './wrap-whole.js';

/** More marks than this are painted on a canvas. */
const SHAPES = 700;

/** A map of ties: marks for bodies, lines for relations, names where there is room. */
export function drawForce(view: ForceView, {width, em}: Size): NetworkDrawing {
  const scene = forceScene(view, width, em);
  const painted = view.bodies.length + view.shown.length > SHAPES;
  const {xs, ys, radii, place, labels} = scene;
  const boxes = new Map(view.bodies.map((body, at) => [body, boxOf(scene, at)]));
  const key = legend(view, scene);
  const {relations} = view.graph;
  const height = scene.height + key.height;
  const clip = view.zoom.scale > 1;
  const touching = (target: NetworkTarget) =>
    view.shown.filter((at) =>
      target.kind === 'relation'
        ? at === target.relation
        : relations[at]?.from === target.body || relations[at]?.to === target.body,
    );
  const paint = (root: ParentNode) => {
    const canvas = root.querySelector<HTMLCanvasElement>('canvas.ties');
    if (canvas) paintForce(canvas, scene, ratioOf(canvas));
  };
  return {
    width,
    height,
    marks: marksOf(view, boxes),
    labels: [...labels.flatMap(({lines}) => lines), ...key.labels],
    keepClear: [],
    markAt: () => undefined,
    boxOf: (target) => {
      if (target.kind === 'body') return boxes.get(target.body);
      const {from = -1, to = -1} = relations[target.relation] ?? {};
      const [one, other] = [boxes.get(from), boxes.get(to)];
      return one && other && view.shown.includes(target.relation) ? around(one, other) : undefined;
    },
    at: (x, y) => {
      if (y > scene.height) return undefined;
      let best: {readonly body: number; readonly away: number} | undefined;
      view.bodies.forEach((body, at) => {
        const away = Math.hypot((xs[at] ?? 0) - x, (ys[at] ?? 0) - y) - (radii[at] ?? 0);
        if (away < 8 && (!best || away < best.away)) best = {body, away};
      });
      if (best) return {kind: 'body', body: best.body};
      const named = labels.find(({lines}) =>
        lines.some((line) => inside(boxOfLabel(line, em), x, y)),
      );
      return named && {kind: 'body', body: named.body};
    },
    lit: (target) => {
      const lines = touching(target);
      const near = new Set(
        lines.flatMap((at) => [relations[at]?.from ?? -1, relations[at]?.to ?? -1]),
      );
      if (target.kind === 'body') near.add(target.body);
      const own = labels.filter(({body}) => near.has(body));
      const missing = [...near].filter((body) => !own.some((label) => label.body === body));
      // Neighbours without a name in the picture get one, as far as it does not hide another's.
      const extra = extraLabels(
        scene,
        missing.slice(0, 24),
        own.flatMap(({lines: each}) => each),
      );
      return svg`<g class="lit">${lines.map(
        (at) =>
          svg`<path class="line-lit" stroke-width=${Math.max(2, scene.widthOf(at))} d=${linePath(scene, at)}></path>`,
      )}${[...near].map((body) => mark(scene, body, 'node-lit'))}${boldTexts(
        [...own.flatMap(({lines: each}) => each), ...extra],
        em,
      )}</g>`;
    },
    paint,
    moving: {
      placeAt: scene.back,
      moveTo: (root, body, x, y) => {
        const at = place.get(body);
        if (at === undefined) return;
        [xs[at], ys[at]] = [x, y];
        paint(root);
      },
      painted,
    },
    template: html`${
        painted
          ? html`<canvas
              class="ties"
              part="line"
              width=${Math.round(width * screenRatio())}
              height=${Math.round(height * screenRatio())}
            ></canvas>`
          : nothing
      }
      <svg
        class=${`${painted ? 'over' : ''}${clip ? ' clipped' : ''}`}
        width=${width}
        height=${height}
        viewBox="0 0 ${width} ${height}"
      >
        ${
          painted
            ? nothing
            : svg`${hulls(scene)}<g part="line">${forceLines(scene)}</g>
            <g part="node">${view.bodies.map((body) => mark(scene, body, 'node'))}</g>`
        }
        ${leads(labels)} ${labelTexts(labels.flatMap(({lines}) => lines))}
        <rect class="page" x="0" y=${scene.height} width=${width} height=${key.height}></rect>
        ${key.lines} ${labelTexts(key.labels)}
      </svg>`,
  };
}

/** Thin lines from marks to names that stand away from them. */
function leads(names: readonly ForceName[]): TemplateResult {
  const path = names
    .flatMap(({lead}) =>
      lead
        ? [`M${lead.slice(0, 2).map(round).join(' ')}L${lead.slice(2).map(round).join(' ')}`]
        : [],
    )
    .join('');
  return svg`<path class="lead" d=${path}></path>`;
}

function screenRatio(): number {
  return Math.min(2, globalThis.devicePixelRatio || 1);
}

function ratioOf(canvas: HTMLCanvasElement): number {
  return canvas.width / Math.max(1, canvas.clientWidth);
}

function boxOf({xs, ys, radii}: ForceScene, at: number): Box {
  const r = radii[at] ?? 4;
  return {x: (xs[at] ?? 0) - r, y: (ys[at] ?? 0) - r, width: 2 * r, height: 2 * r};
}

function boxOfLabel({x, y, text, anchor}: Label, em: number): Box {
  const width = labelWidth(text, 'small', em);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return {x: left, y: y - 11 * em, width, height: 14 * em};
}

function around(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

/** A body's mark: a square where it gives, a round one where it only receives; public bodies with an edge of their own. */
function mark(
  {view, place, xs, ys, radii}: ForceScene,
  body: number,
  look: string,
): TemplateResult {
  const at = place.get(body);
  const own = view.graph.bodies[body];
  if (at === undefined || !own) return svg``;
  const [x, y, r] = [xs[at] ?? 0, ys[at] ?? 0, radii[at] ?? 4];
  const gives = view.graph.sides
    ? view.graph.relations[networkFirst(view, body)]?.from === body
    : !['vcse', 'alliance'].includes(own.kind);
  const sort = view.graph.sides ? 'main' : own.kind;
  const kind = `${look} node-${sort}${view.pinned.includes(body) ? ' pinned' : ''}`;
  return gives
    ? svg`<rect class=${kind} x=${round(x - 0.9 * r)} y=${round(y - 0.9 * r)} width=${round(1.8 * r)} height=${round(1.8 * r)}></rect>`
    : svg`<circle class=${kind} cx=${round(x)} cy=${round(y)} r=${round(r)}></circle>`;
}

function networkFirst({graph}: ForceView, body: number): number {
  return graph.relations.findIndex(({from, to}) => from === body || to === body);
}

/** Names of lit bodies that have none in the picture, where they fit between the others. */
function extraLabels(
  {view, xs, ys, radii, place, em, width}: ForceScene,
  bodies: readonly number[],
  taken: readonly Label[],
): readonly Label[] {
  const boxes = taken.map((label) => boxOfLabel(label, em));
  return bodies.flatMap((body): Label[] => {
    const at = place.get(body);
    const text = view.graph.bodies[body]?.short ?? '';
    if (at === undefined) return [];
    const wide = labelWidth(text, 'small strong', em);
    const r = (radii[at] ?? 4) + 4;
    for (const [x, anchor] of [
      [(xs[at] ?? 0) + r, 'start'],
      [(xs[at] ?? 0) - r, 'end'],
    ] as const) {
      const label: Label = {
        x,
        y: (ys[at] ?? 0) + 4 * em,
        text,
        look: 'small',
        ...(anchor === 'end' ? {anchor} : {}),
      };
      const box = {...boxOfLabel(label, em), width: wide};
      if (box.x < 0 || box.x + wide > width) continue;
      if (boxes.some((other) => crossing(box, other))) continue;
      boxes.push(box);
      return [label];
    }
    return [];
  });
}

function crossing(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Alliances as tinted bands through their members, shortest first, each with its name and count. */
function hulls(scene: ForceScene): TemplateResult {
  const {view, xs, ys, place, em} = scene;
  const colours = ['hull-0', 'hull-1', 'hull-2', 'hull-3'];
  const made = view.graph.groups.flatMap((group, i) => {
    const members = group.members.flatMap((body) => place.get(body) ?? []);
    if (members.length < 2) return [];
    const path = spanning(members, xs, ys);
    return [{path, look: colours[i % 4] ?? 'hull-0', group, at: members[0] ?? 0}];
  });
  return svg`${made.map(({path, look}) => svg`<path part="hull" class=${`hull-edge ${look}`} stroke-width=${34 * em} d=${path}></path>`)}
    ${made.map(({path, look}) => svg`<path class=${`hull-fill ${look}`} stroke-width=${30 * em} d=${path}></path>`)}`;
}

/** The shortest lines that join some places: a minimum spanning tree, by Prim's algorithm. */
function spanning(members: readonly number[], xs: Float64Array, ys: Float64Array): string {
  const inTree = [members[0] ?? 0];
  const rest = new Set(members.slice(1));
  const parts: string[] = [];
  while (rest.size) {
    let best: readonly [number, number, number] | undefined;
    for (const from of inTree) {
      for (const to of rest) {
        const away = Math.hypot((xs[from] ?? 0) - (xs[to] ?? 0), (ys[from] ?? 0) - (ys[to] ?? 0));
        if (!best || away < best[2]) best = [from, to, away];
      }
    }
    if (!best) break;
    const [from, to] = best;
    parts.push(
      `M${round(xs[from] ?? 0)} ${round(ys[from] ?? 0)}L${round(xs[to] ?? 0)} ${round(ys[to] ?? 0)}`,
    );
    inTree.push(to);
    rest.delete(to);
  }
  return parts.join('');
}

/** The key: widths as money, or lines by kind and alliances by colour. */
function legend(view: ForceView, {width, height: top, em, widthOf}: ForceScene) {
  const {say, axis} = formats(view.language);
  const {graph, shown} = view;
  const labels: Label[] = [];
  const lines: TemplateResult[] = [];
  let x = 0;
  let y = top + 24 * em;
  const put = (text: string, drawn: (x: number, y: number) => TemplateResult) => {
    const words = wrapWhole(text, width - 40 * em, '', em);
    const wide = 62 * em + Math.max(...words.map((each) => labelWidth(each, '', em)));
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 24 * em;
    }
    lines.push(drawn(x, y - 4 * em));
    words.forEach((each, i) => labels.push({x: x + 40 * em, y: y + i * 16 * em, text: each}));
    x = words.length > 1 ? width : x + wide;
    y += (words.length - 1) * 16 * em;
  };
  const line = (look: string, wide: number) => (px: number, py: number) =>
    svg`<path class=${look} stroke-width=${wide} d=${`M${px} ${py}h${32 * em}`}></path>`;
  const first = graph.relations[shown[0] ?? -1]?.amount;
  if (graph.sides && first) {
    for (const part of [1, 0.25, 0.05]) {
      const amount = Number((first * part).toPrecision(1));
      put(axis(amount, 'pounds'), line('flow-line', widthOf(shown[0] ?? 0) * (amount / first)));
    }
    const {payers, paid} = graph.sides;
    put(
      capital(say([payers.one])),
      (px, py) => svg`<rect class="node" x=${px + 10} y=${py - 6} width="12" height="12"></rect>`,
    );
    put(
      say([paid.one]),
      (px, py) => svg`<circle class="node node-vcse" cx=${px + 16} cy=${py} r="6"></circle>`,
    );
  } else {
    const kinds = [...new Set(shown.map((at) => graph.relations[at]?.kind ?? 'partners'))];
    for (const kind of kinds)
      put(relationWords(kind, view.language).does, (px, py) =>
        relationLine({kind, inferred: false}, `M${px} ${py}h${32 * em}`),
      );
    if (shown.some((at) => graph.relations[at]?.inferred))
      put(say`our reading (thin, grey)`, line('tie tie-inferred', 1.2));
    graph.groups.forEach((group, i) => {
      const own = group.members.filter((body) => view.bodies.includes(body));
      if (own.length > 1)
        put(
          `${group.name} (${own.length})`,
          (px, py) =>
            svg`<rect class=${`hull-key hull-${i % 4}`} rx="5" x=${px} y=${py - 8} width=${32 * em} height="16"></rect>`,
        );
    });
  }
  return {labels, lines, height: lines.length ? y - top + 10 * em : 0};
}
