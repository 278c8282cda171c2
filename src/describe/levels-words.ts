import type {Run} from '../view/description.js';
import {counted} from '../format/counted.js';
import {formats} from '../format/formats.js';
import {allianceCount} from '../view/alliance-count.js';
import type {LevelsView} from '../view/network.js';
import {networkTotals} from '../view/network-totals.js';
import {networkShowing} from './network-showing.js';

const body = {one: 'body', many: 'bodies'};
const relation = {one: 'relation', many: 'relations'};
const alliance = {one: 'alliance', many: 'alliances'};

/** The body with most relations, and of how many groups in the picture it is a member. */
function hinge(view: LevelsView) {
  const {graph, bodies} = view;
  const {links} = networkTotals(graph);
  const groups = (at: number) => allianceCount(view, at);
  const degree = (at: number) => links[at]?.length ?? 0;
  const [start = 0] = bodies;
  const best = bodies.reduce((first, at) => (degree(at) > degree(first) ? at : first), start);
  const most = bodies.reduce((first, at) => (groups(at) > groups(first) ? at : first), start);
  const rivals = bodies.filter((at) => groups(at) === groups(most)).length;
  return {
    best,
    degree: degree(best),
    in: groups(best),
    // Only one body of all is in the most alliances, and in more than one.
    ...(rivals === 1 && groups(most) > 1 ? {most, count: groups(most)} : {}),
  };
}

function heading(view: LevelsView): string {
  const {graph, hulls, bands, language} = view;
  const {count, numberWord} = formats(language);
  const place = graph.provenance.place;
  const {most, count: many = 0, best, degree} = hinge(view);
  const of = (at: number) => graph.bodies[at]?.short ?? '';
  if (most !== undefined)
    return `${of(most)} joins ${numberWord(many)} alliances${place ? ` in ${place}` : ''}`;
  const [first] = hulls;
  const name = graph.groups[first?.group ?? -1]?.name;
  if (hulls.length === 1 && first && name && levelsOf(view, first.members) > 1)
    return `${name} has ${counted(first.members.length, {one: 'member', many: 'members'}, count)} on ${counted(levelsOf(view, first.members), {one: 'level', many: 'levels'}, count)}`;
  if (degree > 1)
    return `${of(best)} has the most relations: ${count(degree)} of ${count(graph.relations.length)}`;
  return `${counted(view.bodies.length, body, count)} on ${counted(bands.length, {one: 'level', many: 'levels'}, count)}`;
}

function levelsOf({graph}: LevelsView, some: readonly number[]): number {
  return new Set(some.map((at) => graph.bodies[at]?.level)).size;
}

function sentence(view: LevelsView): readonly Run[] {
  const {graph, hulls, bands, shown, folded, circle, language} = view;
  const {count, money, list} = formats(language);
  const of = (at: number) => graph.bodies[at]?.short ?? '';
  const {best, degree, in: inGroups} = hinge(view);
  const priced = shown.filter((at) => graph.relations[at]?.amount !== undefined);
  const largest = graph.relations[priced[0] ?? -1];
  const inferred = shown.filter((at) => graph.relations[at]?.inferred).length;
  const levels = bands.filter(({level}) => level).length;
  return [
    {
      text: `${counted(view.bodies.length, body, count)} and ${counted(shown.length, relation, count)}`,
      strong: true,
    },
    {
      text: `${hulls.length ? ` in ${counted(hulls.length, alliance, count)}` : ''}, on ${counted(levels, {one: 'level', many: 'levels'}, count)}. `,
    },
    ...(degree > 1
      ? [
          {
            text: `${of(best)} has the most relations (${count(degree)})${inGroups > 1 ? ` and is in ${count(inGroups)} of the alliances` : ''}. `,
          },
        ]
      : []),
    ...(folded
      ? [
          {
            text: `${counted(folded, {one: 'membership is', many: 'memberships are'}, count)} shown by the boxes around members, not by lines. `,
          },
        ]
      : []),
    ...(largest?.amount === undefined
      ? []
      : [
          {
            text: `Money is stated for ${counted(priced.length, relation, count)}; the largest is ${money(largest.amount)} from ${of(largest.from)} to ${of(largest.to)}. `,
          },
        ]),
    ...(inferred
      ? [
          {
            text: `${counted(inferred, {one: 'relation is', many: 'relations are'}, count)} our reading of the source and drawn weaker. `,
          },
        ]
      : []),
    ...(circle
      ? [
          {
            text: `${list(circle.map(of))} are each a member of the next, in a circle: which of them stands above the others is not known. `,
          },
        ]
      : []),
    ...(shown.length < graph.relations.length ? networkShowing(view) : []),
    {text: `As of ${graph.provenance.period}: do not read it as today’s.`},
  ];
}

function reading({hulls}: LevelsView): string {
  return `Each band is a level: national at the top, then the integrated care system, the place and the neighbourhood.${
    hulls.length
      ? ' A coloured box goes round the members of an alliance, with its name and their number; a member that does not fit into all its boxes is repeated and says so.'
      : ''
  } A line’s form and the words on it are the kind of relation, its arrow the direction.`;
}

/** Words of a network on its levels. */
export const levelsWords = {heading, sentence, reading};
