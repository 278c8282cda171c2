import {svg, type TemplateResult} from 'lit';
import type {NetworkRelation} from '../view/network-graph.js';

/** Class names that give a relation's line the form of its kind; a relation that is our reading is always thin and grey. */
export function relationLook({kind, inferred}: Pick<NetworkRelation, 'kind' | 'inferred'>): string {
  return inferred ? `tie tie-inferred tie-${kind}` : `tie tie-${kind}`;
}

/**
 * A relation's line. Two-line forms (hosts, co-locates) are a dark line with a light one on it.
 *
 * @param path - of the line's middle
 */
export function relationLine(
  relation: Pick<NetworkRelation, 'kind' | 'inferred'>,
  path: string,
): TemplateResult {
  const double =
    !relation.inferred && (relation.kind === 'hosts' || relation.kind === 'co-locates');
  return svg`<path class=${relationLook(relation)} d=${path}></path>${
    double ? svg`<path class="tie-inner tie-${relation.kind}-inner" d=${path}></path>` : ''
  }`;
}
