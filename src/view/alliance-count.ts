import type {LevelsView} from './network.js';

/** How many alliances of the picture a body is a member of. */
export function allianceCount({hulls}: Pick<LevelsView, 'hulls'>, body: number): number {
  return hulls.filter(({members}) => members.includes(body)).length;
}
