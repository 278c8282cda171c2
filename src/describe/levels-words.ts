import type {Run} from '../view/description.js';
import {formats} from '../format/formats.js';
import {networkNoun} from '../format/network-noun.js';
import {allianceCount} from '../view/alliance-count.js';
import type {LevelsView} from '../view/network.js';
import {networkTotals} from '../view/network-totals.js';
import {inferredNote} from './inferred-note.js';
import {networkShowing} from './network-showing.js';
import {plain, strong, told} from './runs.js';

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
  const {say, numberWord} = formats(language);
  const levels = networkNoun('levels', language).count;
  const place = graph.provenance.place;
  const {most, count: many = 0, best, degree} = hinge(view);
  const of = (at: number) => graph.bodies[at]?.short ?? '';
  if (most !== undefined)
    return place
      ? say`${of(most)} joins ${numberWord(many)} alliances in ${place}`
      : say`${of(most)} joins ${numberWord(many)} alliances`;
  const [first] = hulls;
  const name = graph.groups[first?.group ?? -1]?.name;
  if (hulls.length === 1 && first && name && levelsOf(view, first.members) > 1)
    return say`${name} has ${networkNoun('members', language).count(first.members.length)} on ${levels(levelsOf(view, first.members))}`;
  if (degree > 1)
    return say`${of(best)} has the most relations: ${degree} of ${graph.relations.length}`;
  return say`${networkNoun('bodies', language).count(view.bodies.length)} on ${levels(bands.length)}`;
}

function levelsOf({graph}: LevelsView, some: readonly number[]): number {
  return new Set(some.map((at) => graph.bodies[at]?.level)).size;
}

function sentence(view: LevelsView): readonly Run[] {
  const {graph, hulls, bands, shown, folded, circle, language} = view;
  const {say, money, list} = formats(language);
  const tell = told(language);
  const relations = networkNoun('relations', language).count;
  const of = (at: number) => graph.bodies[at]?.short ?? '';
  const {best, degree, in: inGroups} = hinge(view);
  const priced = shown.filter((at) => graph.relations[at]?.amount !== undefined);
  const largest = graph.relations[priced[0] ?? -1];
  const inferred = shown.filter((at) => graph.relations[at]?.inferred).length;
  const levels = networkNoun('levels', language).count(bands.filter(({level}) => level).length);
  const bodies = networkNoun('bodies', language).count(view.bodies.length);
  const parts = [
    degree > 1 &&
      (inGroups > 1
        ? say`${of(best)} has the most relations (${degree}) and is in ${inGroups} of the alliances.`
        : say`${of(best)} has the most relations (${degree}).`),
    folded === 1
      ? say`1 membership is shown by the boxes around members, not by lines.`
      : folded && say`${folded} memberships are shown by the boxes around members, not by lines.`,
    largest?.amount !== undefined &&
      say`Money is stated for ${relations(priced.length)}; the largest is ${money(largest.amount)} from ${of(largest.from)} to ${of(largest.to)}.`,
    inferredNote(inferred, language),
    circle &&
      say`${list(circle.map(of))} are each a member of the next, in a circle: which of them stands above the others is not known.`,
  ];
  const size = strong(say`${bodies} and ${relations(shown.length)}`);
  return [
    ...(hulls.length > 1
      ? tell`${size} in ${hulls.length} alliances, on ${levels}. `
      : hulls.length
        ? tell`${size} in 1 alliance, on ${levels}. `
        : tell`${size}, on ${levels}. `),
    ...parts.flatMap((part) => (part ? [plain(`${part} `)] : [])),
    ...(shown.length < graph.relations.length ? networkShowing(view) : []),
    plain(say`As of ${graph.provenance.period}: do not read it as today’s.`),
  ];
}

function reading({hulls, language}: LevelsView): string {
  const {say} = formats(language);
  return [
    say`Each band is a level: national at the top, then the integrated care system, the place and the neighbourhood.`,
    hulls.length
      ? say` A coloured box goes round the members of an alliance, with its name and their number; a member that does not fit into all its boxes is repeated and says so.`
      : '',
    say` A line’s form and the words on it are the kind of relation, its arrow the direction.`,
  ].join('');
}

/** Words of a network on its levels. */
export const levelsWords = {heading, sentence, reading};
