import {html, svg, type TemplateResult} from 'lit';
import {allianceCount} from '../view/alliance-count.js';
import type {LevelsView} from '../view/network.js';
import type {Box, Size} from './drawing.js';
import {grown} from './grown.js';
import {labelBox, labelTexts, type Label} from './label.js';
import {levelsBox, litBox} from './levels-box.js';
import {levelsGrid, type LevelsGrid} from './levels-grid.js';
import {hullLook} from './levels-hull.js';
import {levelsKey} from './levels-key.js';
import {drawLevelsList} from './levels-list.js';
import {levelsRoutes} from './levels-routes.js';
import {levelsTie} from './levels-tie.js';
import {levelsTieWords, type TieWords} from './levels-tie-words.js';
import {inside, marksOf, type NetworkDrawing, type NetworkTarget} from './network-drawing.js';
import {wayBox, wayParts, type Way} from './way.js';

/** Bodies as boxes on their levels, alliances as boxes round their members, other relations as lines; a list on a phone. */
export function drawLevels(view: LevelsView, size: Size): NetworkDrawing {
  if (view.narrow) return drawLevelsList(view, size);
  const {width, em} = size;
  const grid = levelsGrid(view, width, em);
  const {relations} = view.graph;
  const names = [...grid.bands.map(({name}) => name), ...grid.hulls.flatMap(({name}) => name)];
  const named = names.map((label) => labelBox(label, em));
  const ways = waysOf(view, grid, named);
  const words = levelsTieWords(view, ways, [...grid.cells.map(({box}) => box), ...named], size);
  const key = levelsKey(view, {top: grid.height, width, em});
  const height = grid.height + key.height;
  const boxes = new Map(
    grid.cells.flatMap(({body, box, copy}) => (copy ? [] : [[body, box] as const])),
  );
  const repeated = new Set(grid.cells.flatMap(({body, copy}) => (copy ? [body] : [])));
  const isHinge = (body: number) => !repeated.has(body) && allianceCount(view, body) > 1;
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
      ...names,
      ...grid.cells.flatMap((cell) => cell.words),
      ...words.map(({label}) => label),
      ...key.labels,
    ],
    keepClear: [],
    markAt: () => undefined,
    boxOf: (target) => {
      if (target.kind === 'body') return boxes.get(target.body);
      const way = ways.get(target.relation);
      return way?.length ? wayBox(way) : undefined;
    },
    at: (x, y) => {
      const cell = grid.cells.find(({box}) => inside(box, x, y));
      if (cell) return {kind: 'body', body: cell.body};
      const near = [...ways].find(([, way]) =>
        wayParts(way).some((part) => inside(wayBox(part), x, y, 5)),
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
      })}${grid.cells.filter(({body}) => own.has(body)).map(({box}) => litBox(box))}${words
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
      ${labelTexts(names)} ${words.map((each) => patched(each, em))}
      <g part="node">${grid.cells.map((cell) => levelsBox(view, cell, isHinge(cell.body)))}</g>
      ${key.template}
    </svg>`,
  };
}

/** The lines of relations, those with money first: they get the straightest ways. */
function waysOf(
  {graph, ties}: LevelsView,
  grid: LevelsGrid,
  names: readonly Box[],
): ReadonlyMap<number, Way> {
  const boxesOf = new Map<number, Box[]>();
  for (const {body, box} of grid.cells) boxesOf.set(body, [...(boxesOf.get(body) ?? []), box]);
  const ends = ties.map((at) => {
    const {from = -1, to = -1} = graph.relations[at] ?? {};
    return {from: boxesOf.get(from) ?? [], to: boxesOf.get(to) ?? []};
  });
  const ways = levelsRoutes(ends, {
    boxes: grid.cells.map(({box}) => box),
    words: names.map((box) => grown(box, 3)),
    lanes: grid.lanes,
  });
  return new Map(ties.map((at, i) => [at, ways[i] ?? []]));
}

function patched({label}: TieWords, em: number, more = ''): TemplateResult {
  const {x, y, width, height} = grown(labelBox(label, em), 3, 1);
  const own: Label = more ? {...label, look: `${label.look ?? ''} ${more}`} : label;
  return svg`<rect class="patch" rx="2" x=${x} y=${y} width=${width} height=${height}></rect>${labelTexts([own])}`;
}
