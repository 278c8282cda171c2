import {svg, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import {allianceCount} from '../view/alliance-count.js';
import type {BodyKind} from '../view/network-graph.js';
import type {LevelsView} from '../view/network.js';
import type {Box} from './drawing.js';
import {labelTexts, type Label} from './label.js';
import {hullLook} from './levels-hull.js';
import {wrapWhole} from './wrap-whole.js';

/** A body's box and the words in it. */
export interface LevelsBox {
  readonly body: number;
  readonly box: Box;
  readonly words: readonly Label[];
}

/** A line of words in a box, and its look. */
export type BoxLine = Required<Pick<Label, 'text' | 'look'>>;

const looks: Readonly<Partial<Record<BodyKind, string>>> = {
  vcse: 'edge-vcse',
  alliance: 'edge-vcse',
  private: 'edge-other',
  funder: 'edge-other',
  other: 'edge-other',
};

/** Class name of the edge of a body's box: of VCSEs, of public bodies, and of funders and others. */
export function boxLook(kind: BodyKind): string {
  return looks[kind] ?? 'edge-public';
}

/** The words in a body's box: its name and, where it stands `again` in other places, in how many alliances more it is. */
export function boxLines(
  view: LevelsView,
  body: number,
  again: boolean,
  {room, em}: {readonly room: number; readonly em: number},
): readonly BoxLine[] {
  const name = wrapWhole(view.graph.bodies[body]?.short ?? '', room, 'small strong', em);
  return [
    ...name.map((text) => ({text, look: 'small on-box name-box'})),
    ...(again
      ? [
          {
            text: formats(view.language).say`also in ${allianceCount(view, body) - 1} more`,
            look: 'small on-box',
          },
        ]
      : []),
  ];
}

/** A body's box: orange where it is the `hinge` of several alliances, filled where it gives one its name. */
export function levelsBox(
  {graph, hulls}: LevelsView,
  {body, box, words}: LevelsBox,
  hinge: boolean,
): TemplateResult {
  const {id, kind = 'other'} = graph.bodies[body] ?? {};
  const lead = hulls.findIndex(({group}) => graph.groups[group]?.id === id);
  const look = hinge ? 'chip-hinge' : lead >= 0 ? `chip-lead ${hullLook(lead)}` : '';
  return svg`<g class=${look}>${rect(`chip ${boxLook(kind)}`, box)}${labelTexts(words)}</g>`;
}

/** The frame of a box that is pointed at. */
export function litBox(box: Box): TemplateResult {
  return rect('chip-lit', box);
}

function rect(look: string, {x, y, width, height}: Box): TemplateResult {
  return svg`<rect class=${look} rx="4" x=${x} y=${y} width=${width} height=${height}></rect>`;
}
