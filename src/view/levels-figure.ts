import {cycle} from '../analysis/cycle.js';
import {levelNames} from '../format/body-kind-words.js';
import type {NetworkAsked} from './network-asked.js';
import type {NetworkBase} from './network-base.js';
import {forceReduced} from './force-figure.js';
import type {LevelsView} from './network.js';

/** Bodies on the levels where they work, alliances around their members, and the relations that no alliance says. */
export function levelsFigure(
  {candidates: _, ...base}: NetworkBase,
  asked: NetworkAsked,
): LevelsView {
  const {graph, shown, filter} = base;
  const {relations, groups} = graph;
  const own = groups[filter.group ?? -1]?.members ?? [];
  const {bodies: joined} = forceReduced(base, asked);
  const bodies = [...new Set([...joined, ...own])].sort((a, b) => a - b);
  const inPicture = new Set(bodies);
  const bands = [...levelNames, undefined].flatMap((level) => {
    const some = bodies.filter((body) => graph.bodies[body]?.level === level);
    return some.length ? [{...(level ? {level} : {}), bodies: some}] : [];
  });
  const hulls = groups.flatMap(({members}, group) => {
    const some = members.filter((body) => inPicture.has(body));
    const wanted = filter.group === undefined || filter.group === group;
    return some.length && wanted ? [{group, members: some}] : [];
  });
  const together = hulls.map(({members}) => new Set(members));
  const ties = shown.filter((at) => {
    const {from = -1, to = -1, kind} = relations[at] ?? {};
    return kind !== 'member' || !together.some((all) => all.has(from) && all.has(to));
  });
  const circle = cycle(
    graph.bodies.length,
    relations.flatMap(({from, to, kind}) => (kind === 'member' ? [{a: from, b: to}] : [])),
  );
  return {
    ...base,
    form: 'levels',
    bodies,
    bands,
    hulls,
    ties,
    folded: shown.length - ties.length,
    ...(circle ? {circle} : {}),
  };
}
