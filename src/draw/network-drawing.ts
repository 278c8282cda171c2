import {svg, type TemplateResult} from 'lit';
import type {Box, Drawing} from './drawing.js';
import type {NetworkView} from '../view/network.js';
import {labelBox, labelTexts, type Label} from './label.js';

/** What a reader can point at in a network: a body or a relation, by its position in the graph. */
export type NetworkTarget =
  | {readonly kind: 'body'; readonly body: number}
  | {readonly kind: 'relation'; readonly relation: number};

/** A picture of a network, and what changes in it when something is pointed at. */
export interface NetworkDrawing extends Drawing {
  /** Where a body or a relation is; `undefined` when it is not in the picture. */
  readonly boxOf: (target: NetworkTarget) => Box | undefined;
  readonly at: (x: number, y: number) => NetworkTarget | undefined;
  /** The lines and words of a body or a relation once more, to lie over the picture as pointed at. */
  readonly lit: (target: NetworkTarget) => TemplateResult;
  /** Present when its bodies can be dragged and the view enlarged. */
  readonly moving?: {
    /** Where a point of the drawing is in the network's own unit. */
    readonly placeAt: (x: number, y: number) => readonly [number, number];
    /** Draws the picture anew with one body elsewhere, at once. */
    readonly moveTo: (root: ParentNode, body: number, x: number, y: number) => void;
    /** Whether it is painted: then `moveTo` suffices while a body is dragged. */
    readonly painted: boolean;
  };
  /** Paints what is not a shape, once the template is in the page. */
  readonly paint?: (root: ParentNode) => void;
}

/** A box that is nowhere: of bodies outside the picture. */
export const nowhere: Box = {x: 0, y: 0, width: 0, height: 0};

/** One box an item of the view, in its order; `nowhere` for bodies outside the picture. */
export function marksOf(
  {items, graph}: NetworkView,
  boxes: ReadonlyMap<number, Box>,
): readonly Box[] {
  const at = new Map(graph.bodies.map(({id}, body) => [id, body]));
  return items.map(({id}) => boxes.get(at.get(id) ?? -1) ?? nowhere);
}

/** The box around some labels, in a drawing. */
export function boxAround(labels: readonly Label[], em: number, others: readonly Box[] = []): Box {
  const boxes = [...labels.map((label) => labelBox(label, em)), ...others];
  const left = Math.min(...boxes.map(({x}) => x));
  const top = Math.min(...boxes.map(({y}) => y));
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map(({x, width}) => x + width)) - left,
    height: Math.max(...boxes.map(({y, height}) => y + height)) - top,
  };
}

/** Whether a point is in a box, or within `more` pixels of it. */
export function inside({x, y, width, height}: Box, px: number, py: number, more = 0): boolean {
  return px >= x - more && px <= x + width + more && py >= y - more && py <= y + height + more;
}

/** Labels in bold, on a patch of the page's colour that hides the ones under them. */
export function boldTexts(labels: readonly Label[], em: number): TemplateResult {
  const bold = labels.map((label): Label => {
    const kept = (label.look ?? '').replace(/\b(axis|label-rest)\b/g, '').trim();
    return {...label, look: `${kept} strong`.trim()};
  });
  return svg`${bold.map((label) => {
    const {x, y, width, height} = labelBox(label, em);
    return svg`<rect class="page" x=${x - 1} y=${y - 1} width=${width + 2} height=${height + 2}></rect>`;
  })}${labelTexts(bold)}`;
}
