import {formats} from '../format/formats.js';
import type {LevelsView} from '../view/network.js';

/** Class name of the colours of an alliance by its place; after the fourth they come again. */
export function hullLook(at: number): string {
  return ['hull-0', 'hull-1', 'hull-3', 'hull-2'][at % 4] ?? 'hull-0';
}

/** How many members an alliance has in the picture: "3 of 5", or "5" when all of them are in it. */
export function hullCount(
  {graph, language}: Pick<LevelsView, 'graph' | 'language'>,
  {group, members}: LevelsView['hulls'][number],
): string {
  const all = graph.groups[group]?.members.length ?? 0;
  return members.length < all ? formats(language).say`${members.length} of ${all}` : `${all}`;
}
