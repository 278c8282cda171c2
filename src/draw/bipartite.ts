import {html, nothing, svg} from 'lit';
import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {networkNoun, type NetworkNoun} from '../format/network-noun.js';
import type {BipartiteView, Chain} from '../view/network.js';
import {networkTotals} from '../view/network-totals.js';
import type {Box, Size} from './drawing.js';
import {labelWidth, labelTexts, type Label} from './label.js';
import {
  boldTexts,
  boxAround,
  inside,
  marksOf,
  type NetworkDrawing,
  type NetworkTarget,
} from './network-drawing.js';
import {ribbon, type RibbonEnd} from './ribbon.js';
import {wrapWhole as wrap} from './wrap-whole.js';

/** Thinnest line, in pixels: the help says so. */
const THIN = 1.1;
/** Height of the body with most money, in pixels. */
const TALLEST = 44;

/** One body in its column. */
interface Place {
  readonly body: number;
  readonly labels: readonly Label[];
  readonly bar: Box;
  readonly box: Box;
}

interface Scene {
  readonly view: BipartiteView;
  readonly em: number;
  readonly width: number;
  readonly narrow: boolean;
  /** Right edge of the left bars, left edge of the right ones. */
  readonly ends: readonly [number, number];
  readonly nameWidth: number;
  /** Pixels a pound. */
  readonly scale: number;
  readonly places: Place[];
  readonly ribbons: Map<number, string>;
  readonly headings: Label[];
  readonly rules: number[];
}

/** Commissioners left, those they pay right, and what is paid as lines between them. */
export function drawBipartite(view: BipartiteView, {width, em}: Size): NetworkDrawing {
  const scene = sceneOf(view, width, em);
  let y = columnHeads(scene);
  for (const [chains, alone] of [
    [view.chains, false],
    [view.pairs, true],
  ] as const) {
    if (chains.length) y = section(scene, chains, alone, y);
  }
  const height = Math.ceil(y);
  const {places, ribbons, headings, rules} = scene;
  const byBody = new Map(places.map((place) => [place.body, place]));
  const {relations} = view.graph;
  const touching = ({kind, ...target}: NetworkTarget) =>
    view.shown.filter((at) =>
      kind === 'relation'
        ? 'relation' in target && at === target.relation
        : 'body' in target &&
          (relations[at]?.from === target.body || relations[at]?.to === target.body),
    );
  const labels = [...headings, ...places.flatMap((place) => place.labels)];
  return {
    width,
    height,
    marks: marksOf(view, new Map(places.map(({body, box}) => [body, box]))),
    labels,
    keepClear: [],
    markAt: () => undefined,
    boxOf: (target) => {
      if (target.kind === 'body') return byBody.get(target.body)?.box;
      const {from = -1, to = -1} = relations[target.relation] ?? {};
      const [one, other] = [byBody.get(from), byBody.get(to)];
      return one && other && ribbons.has(target.relation)
        ? boxAround([], em, [one.bar, other.bar])
        : undefined;
    },
    at: (x, y) => targetAt(scene, byBody, x, y),
    lit: (target) => {
      const lines = touching(target);
      const near = new Set(lines.flatMap((at) => [relations[at]?.from, relations[at]?.to]));
      return svg`<g class="lit">${lines.map((at) => svg`<path class="flow-lit" d=${ribbons.get(at) ?? ''}></path>`)}
        ${[...near].map((body) => {
          const place = byBody.get(body ?? -1);
          return place
            ? boldTexts(
                place.labels.filter(({look}) => !look?.includes('aside')),
                em,
              )
            : nothing;
        })}</g>`;
    },
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${rules.map((line) => svg`<line class="edge" x1="0" x2=${width} y1=${line} y2=${line}></line>`)}
      <g part="line">
        ${[...ribbons.values()].map((path) => svg`<path class="flow" d=${path}></path>`)}
      </g>
      <g part="node">
        ${places.map(({bar}) => svg`<rect class="main" x=${bar.x} y=${bar.y} width=${bar.width} height=${bar.height}></rect>`)}
      </g>
      ${labelTexts(labels)}
    </svg>`,
  };
}

function sceneOf(view: BipartiteView, width: number, em: number): Scene {
  const narrow = view.narrow;
  const bar = 6;
  const aside = narrow ? 0 : 112 * em;
  const amounts = narrow ? 0 : 66 * em;
  const lines = narrow ? Math.max(56, width - 2 * (128 * em + bar)) : Math.min(200, 0.21 * width);
  const nameWidth = Math.max(60, (width - aside - 2 * amounts - lines - 2 * bar - 16) / 2);
  const left = nameWidth + amounts + bar + (narrow ? 6 : 8);
  const sums = new Map<number, number>();
  for (const at of view.shown) {
    const {from = 0, to = 0, amount = 0} = view.graph.relations[at] ?? {};
    for (const body of [from, to]) sums.set(body, (sums.get(body) ?? 0) + amount);
  }
  return {
    view,
    em,
    width,
    narrow,
    ends: [left, left + lines],
    nameWidth,
    scale: TALLEST / Math.max(1, ...sums.values()),
    places: [],
    ribbons: new Map(),
    headings: [],
    rules: [],
  };
}

/** Words over the two columns; gives the height they take. */
function columnHeads({view, em, width, narrow, ends, headings, rules}: Scene): number {
  const {say} = formats(view.language);
  const payers = networkNoun(view.graph.sides?.payers.many ?? 'givers', view.language);
  const paid = networkNoun(view.graph.sides?.paid.many ?? 'receivers', view.language);
  const sides = (end: 'from' | 'to') =>
    new Set(view.shown.map((at) => view.graph.relations[at]?.[end])).size;
  const [left, right] = ends;
  const many = (own: number, all: number, noun: NetworkNoun) =>
    narrow ? noun.count(own) : `${capital(noun.many)} (${say`${own} of ${all}`})`;
  const put = (label: Label) => headings.push(label);
  const y = 14 * em;
  const look = 'strong';
  const heads = [
    many(sides('from'), view.sideCounts[0], payers),
    many(sides('to'), view.sideCounts[1], paid),
  ] as const;
  const [before, after] = heads.map((text) => labelWidth(text, look, em)) as [number, number];
  const away = narrow ? 6 : 14;
  put({x: Math.max(left - away, before), y, anchor: 'end', look, text: heads[0]});
  put({x: Math.min(right + away, width - after), y, look, text: heads[1]});
  if (narrow) {
    rules.push(y + 8 * em);
    return y + 8 * em;
  }
  const words = say`and its money in these relations`;
  put({x: left - 14, y: y + 16 * em, anchor: 'end', look: 'small axis', text: words});
  put({x: right + 14, y: y + 16 * em, look: 'small axis', text: words});
  put({x: width, y, anchor: 'end', look: 'small axis', text: say`Its money from`});
  put({x: width, y: y + 16 * em, anchor: 'end', look: 'small axis', text: say`all ${payers.many}`});
  rules.push(y + 26 * em);
  return y + 26 * em;
}

/** Chains under a heading; gives the height after them. */
function section(scene: Scene, chains: readonly Chain[], alone: boolean, top: number): number {
  const {view, em, narrow, headings, rules} = scene;
  const {say, money} = formats(view.language);
  const relations = chains.reduce((sum, chain) => sum + chain.relations.length, 0);
  const total = chains.reduce((sum, chain) => sum + chain.money, 0);
  const title = alone ? say`One to one` : say`Joined by a shared body`;
  const many = `${networkNoun('relations', view.language).count(relations)}, ${money(total)}`;
  const facts = alone
    ? `${many}${narrow ? '' : say`: neither side has another relation here`}`
    : chains.length === 1
      ? say`1 chain, ${many}`
      : say`${chains.length} chains, ${many}`;
  if (scene.places.length) rules.push(top);
  let y = top + 18 * em;
  headings.push({x: 0, y, text: title, look: 'strong'});
  if (narrow) y += 16 * em;
  headings.push({x: narrow ? 0 : 175 * em, y, text: facts, look: 'small axis'});
  y += 12 * em;
  for (const chain of chains) {
    y = chainRows(scene, chain, y) + (alone ? 0 : 10 * em);
  }
  return y + 8 * em;
}

/** One chain's bodies and lines; gives the height after it. */
function chainRows(scene: Scene, chain: Chain, top: number): number {
  const {view, ribbons} = scene;
  const {relations} = view.graph;
  const rows = (['from', 'to'] as const).map((end, side) =>
    (side ? chain.right : chain.left).map((body) => {
      const own = chain.relations.filter((at) => relations[at]?.[end] === body);
      return row(scene, body, own, side === 0);
    }),
  );
  const tall = rows.map((side) => side.reduce((sum, {height}) => sum + height, 0));
  const most = Math.max(...tall);
  const centre = new Map<number, number>();
  rows.forEach((side, i) => {
    let y = top + (most - (tall[i] ?? 0)) / 2;
    for (const each of side) {
      centre.set(each.body, y + each.height / 2);
      scene.places.push(each.placed(y + each.height / 2));
      y += each.height;
    }
  });
  const ends = new Map<number, Partial<Record<'from' | 'to', RibbonEnd>>>();
  rows.forEach((side, i) => {
    const end = i ? 'to' : 'from';
    const other = i ? 'from' : 'to';
    for (const {body, own, thick} of side) {
      let y = (centre.get(body) ?? 0) - thick / 2;
      const order = [...own].sort(
        (a, b) =>
          (centre.get(relations[a]?.[other] ?? 0) ?? 0) -
          (centre.get(relations[b]?.[other] ?? 0) ?? 0),
      );
      for (const at of order) {
        const width = thickOf(scene, at);
        const x = scene.ends[i === 0 ? 0 : 1] + (i ? -2 : 2);
        ends.set(at, {...ends.get(at), [end]: {x, y, thick: width}});
        y += width;
      }
    }
  });
  for (const [at, {from, to}] of ends) if (from && to) ribbons.set(at, ribbon(from, to));
  return top + most;
}

function thickOf({view, scale}: Scene, at: number): number {
  return Math.max(THIN, (view.graph.relations[at]?.amount ?? 0) * scale);
}

/** One body's row: how tall it is, and where its words and its bar go once its middle is known. */
function row(scene: Scene, body: number, own: readonly number[], left: boolean) {
  const {view, em, narrow, ends, nameWidth, width} = scene;
  const {say, money} = formats(view.language);
  const {bodies, relations} = view.graph;
  const totals = networkTotals(view.graph);
  const thick = own.reduce((sum, at) => sum + thickOf(scene, at), 0);
  const sum = own.reduce((total, at) => total + (relations[at]?.amount ?? 0), 0);
  const known = own.some((at) => relations[at]?.amount !== undefined);
  const amount = known ? money(sum) : say`not stated`;
  const name = wrap(bodies[body]?.short ?? '', nameWidth, '', em);
  const lines = narrow ? name.length + 1 : name.length;
  const height = Math.max(narrow ? lines * 14 * em + 14 : 18 * em, thick + 4, lines * 15 * em + 3);
  const anchor = left ? ({anchor: 'end'} as const) : {};
  const edge = left ? ends[0] - 6 : ends[1] + 6;
  const away = left ? -1 : 1;
  const all = totals.links[body]?.length ?? 0;
  const more = !left && !narrow && all > own.length;
  const placed = (middle: number): Place => {
    const first = middle - ((lines - 1) * 15 * em) / 2 + 4.5 * em;
    const line = (i: number) => first + i * 15 * em;
    const nameAt = edge + away * (narrow ? 5 : 8 + 62 * em);
    const labels: Label[] = [
      ...name.map((text, i) => ({x: nameAt, y: line(i), text, ...anchor})),
      narrow
        ? {x: nameAt, y: line(name.length), text: amount, look: 'axis', ...anchor}
        : {
            x: left ? edge - 8 : edge + 8,
            y: middle + 4.5 * em,
            text: amount,
            look: 'axis',
            ...anchor,
          },
      ...(more
        ? [
            {
              x: width,
              y: middle + 4.5 * em,
              text: say`${money(totals.in[body] ?? 0)} from ${all}`,
              look: 'small axis aside',
              anchor: 'end' as const,
            },
          ]
        : []),
    ];
    const tall = Math.max(3, thick);
    const bar = {x: left ? edge : edge - 6, y: middle - tall / 2, width: 6, height: tall};
    const words = labels.filter(({look}) => !look?.includes('aside'));
    return {body, labels, bar, box: boxAround(words, em, [bar])};
  };
  return {body, own, thick, height, placed};
}

function targetAt(
  {view, places, ends}: Scene,
  byBody: ReadonlyMap<number, Place>,
  x: number,
  y: number,
): NetworkTarget | undefined {
  const place = places.find(({box}) => inside(box, x, y, 2));
  if (place) return {kind: 'body', body: place.body};
  if (x < ends[0] || x > ends[1]) return undefined;
  // Near the lines: the body whose bar is nearest in height, on the nearer side.
  const left = x < (ends[0] + ends[1]) / 2;
  let best: Place | undefined;
  for (const at of view.shown) {
    const own = byBody.get(view.graph.relations[at]?.[left ? 'from' : 'to'] ?? -1);
    if (!own || !inside({...own.bar, x: ends[0], width: ends[1] - ends[0]}, x, y, 8)) continue;
    const away = (place: Place) => Math.abs(place.bar.y + place.bar.height / 2 - y);
    if (!best || away(own) < away(best)) best = own;
  }
  return best && {kind: 'body', body: best.body};
}
