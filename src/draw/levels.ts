import {html, svg, type TemplateResult} from 'lit';
import type {LevelsView} from '../view/network.js';
import type {Box, Size} from './drawing.js';
import {labelBox, labelTexts, type Label} from './label.js';
import {boxLook, hullLook} from './levels-box.js';
import {levelsGrid, type LevelsCell, type LevelsGrid} from './levels-grid.js';
import {levelsKey} from './levels-key.js';
import {drawLevelsList} from './levels-list.js';
import {levelsRoutes} from './levels-routes.js';
import {levelsTie} from './levels-tie.js';
import {levelsTieWords, type TieWords} from './levels-tie-words.js';
import {inside, marksOf, type NetworkDrawing, type NetworkTarget} from './network-drawing.js';

type Point = readonly [x: number, y: number];

/** Bodies as boxes on their levels, alliances as boxes round their members, other relations as lines; a list on a phone. */
export function drawLevels(view: LevelsView, size: Size): NetworkDrawing {
  if (view.narrow) return drawLevelsList(view, size);
  const {width, em} = size;
  const grid = levelsGrid(view, width, em);
  const {relations} = view.graph;
  const cellsOf = (body: number) => grid.cells.filter((cell) => cell.body === body);
  const ways = waysOf(view, grid, em);
  const fixed = [
    ...grid.bands.map(({name}) => labelBox(name, em)),
    ...grid.hulls.flatMap(({name}) => name.map((label) => labelBox(label, em))),
  ];
  const words = levelsTieWords(view, ways, [...grid.cells.map(({box}) => box), ...fixed], size);
  const key = levelsKey(view, {top: grid.height, width, em});
  const height = grid.height + key.height;
  const boxes = new Map(
    grid.cells.flatMap(({body, box, copy}) => (copy ? [] : [[body, box] as const])),
  );
  const touching = (target: NetworkTarget) =>
    [...ways.keys()].filter((at) =>
      target.kind === 'relation'
        ? at === target.relation
        : relations[at]?.from === target.body || relations[at]?.to === target.body,
    );
  return {
    width,
    height,
    marks: marksOf(view, boxes),
    labels: [
      ...grid.bands.map(({name}) => name),
      ...grid.hulls.flatMap(({name}) => name),
      ...grid.cells.flatMap((cell) => cell.words),
      ...words.map(({label}) => label),
      ...key.labels,
    ],
    keepClear: [],
    markAt: () => undefined,
    boxOf: (target) => {
      if (target.kind === 'body') return boxes.get(target.body);
      const way = ways.get(target.relation);
      return way?.length ? spanOf(way) : undefined;
    },
    at: (x, y) => {
      const cell = grid.cells.find(({box}) => inside(box, x, y));
      if (cell) return {kind: 'body', body: cell.body};
      const near = [...ways].find(([, way]) =>
        way.slice(1).some((to, at) => inside(spanOf([way[at] ?? to, to]), x, y, 5)),
      );
      return near && {kind: 'relation', relation: near[0]};
    },
    lit: (target) => {
      const lines = touching(target);
      const own = new Set(
        target.kind === 'body'
          ? [target.body]
          : [relations[target.relation]?.from, relations[target.relation]?.to],
      );
      return svg`<g class="lit">${lines.map((at) => {
        const relation = relations[at];
        return relation ? levelsTie(relation, ways.get(at) ?? []) : '';
      })}${grid.cells.filter(({body}) => own.has(body)).map(({box}) => svg`<rect class="chip-lit" rx="4" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`)}${words
        .filter(({relation}) => lines.includes(relation))
        .map((each) => patched(each, em, 'strong'))}</g>`;
    },
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${grid.bands.map(
        ({box}) =>
          svg`<rect class="band" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`,
      )}
      ${grid.hulls.map(
        ({box, hull}) =>
          svg`<rect part="hull" class=${`hull-box ${hullLook(hull)}`} rx="16" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`,
      )}
      ${grid.hulls.map(
        ({box, hull}) =>
          svg`<rect class=${`hull-line ${hullLook(hull)}`} rx="16" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`,
      )}
      <g part="line">
        ${[...ways].map(([at, way]) => {
          const relation = relations[at];
          return relation ? levelsTie(relation, way) : '';
        })}
      </g>
      ${labelTexts([...grid.bands.map(({name}) => name), ...grid.hulls.flatMap(({name}) => name)])}
      ${words.map((each) => patched(each, em))}
      <g part="node">${grid.cells.map((cell) => chip(view, cell, cellsOf(cell.body).length))}</g>
      ${key.template}
    </svg>`,
  };
}

/** The lines of relations, those with money first: they get the straightest ways. */
function waysOf(
  {graph, ties}: LevelsView,
  grid: LevelsGrid,
  em: number,
): ReadonlyMap<number, readonly Point[]> {
  const boxesOf = new Map<number, Box[]>();
  for (const {body, box} of grid.cells) boxesOf.set(body, [...(boxesOf.get(body) ?? []), box]);
  const ends = ties.map((at) => {
    const {from = -1, to = -1} = graph.relations[at] ?? {};
    return {from: boxesOf.get(from) ?? [], to: boxesOf.get(to) ?? []};
  });
  const names = [...grid.bands.map(({name}) => name), ...grid.hulls.flatMap(({name}) => name)].map(
    (label) => grown(labelBox(label, em)),
  );
  const ways = levelsRoutes(ends, {
    boxes: grid.cells.map(({box}) => box),
    words: names,
    lanes: grid.lanes,
  });
  return new Map(ties.map((at, i) => [at, ways[i] ?? []]));
}

function grown({x, y, width, height}: Box): Box {
  return {x: x - 3, y: y - 3, width: width + 6, height: height + 6};
}

function spanOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
}

function patched({label}: TieWords, em: number, more = ''): TemplateResult {
  const {x, y, width, height} = labelBox(label, em);
  const own: Label = more ? {...label, look: `${label.look ?? ''} ${more}`} : label;
  return svg`<rect class="patch" rx="2" x=${x - 3} y=${y - 1} width=${width + 6} height=${height + 2}></rect>${labelTexts([own])}`;
}

/** A body's box: filled where it gives an alliance its name, orange where it is in most alliances of all. */
function chip(
  {graph, hulls}: LevelsView,
  {body, box, words}: LevelsCell,
  places: number,
): TemplateResult {
  const own = graph.bodies[body];
  const hull = hulls.find(({group}) => graph.groups[group]?.id === own?.id);
  const count = (at: number) => hulls.filter(({members}) => members.includes(at)).length;
  const hinge = count(body) > 1 && places === 1;
  const filled = hinge ? 'chip-hinge' : hull ? `chip-lead ${hullLook(hulls.indexOf(hull))}` : '';
  return svg`<g class=${filled}><rect class=${`chip ${boxLook(own?.kind ?? 'other')}`} rx="4" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>${labelTexts(words)}</g>`;
}
