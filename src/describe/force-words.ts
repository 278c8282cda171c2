import type {Run} from '../view/description.js';
import {formats} from '../format/formats.js';
import {networkNoun} from '../format/network-noun.js';
import type {ForceView} from '../view/network.js';
import {networkTotals} from '../view/network-totals.js';
import {concentrationWords} from './concentration-words.js';
import {networkShowing} from './network-showing.js';
import {plain, strong, told} from './runs.js';

function most(view: ForceView) {
  const {graph} = view;
  const {links, partners} = networkTotals(graph);
  const best = graph.bodies.reduce(
    (first, _, at) => ((links[at]?.length ?? 0) > (links[first]?.length ?? 0) ? at : first),
    0,
  );
  return {
    name: graph.bodies[best]?.short ?? '',
    degree: links[best]?.length ?? 0,
    partners: partners[best] ?? 0,
  };
}

function heading(view: ForceView): string {
  const {graph, language} = view;
  const {say} = formats(language);
  if (!graph.relations.length) return networkNoun('bodies', language).count(graph.bodies.length);
  const {name, degree} = most(view);
  return say`${name} has the most relations: ${degree} of ${graph.relations.length}`;
}

function sentence(view: ForceView): readonly Run[] {
  const {graph, language} = view;
  const {say, money} = formats(language);
  const tell = told(language);
  const {bodies, relations, groups} = graph;
  const totals = networkTotals(graph);
  const none = bodies.filter((_, at) => !totals.links[at]?.length).length;
  const largest = [...groups].sort((a, b) => b.members.length - a.members.length)[0];
  const first = relations[totals.order[0] ?? -1];
  const every = strong(networkNoun('bodies', language).count(bodies.length));
  const parts = [
    largest &&
      (groups.length === 1
        ? say`1 group; the largest is ${largest.name} with ${largest.members.length}.`
        : say`${groups.length} groups; the largest is ${largest.name} with ${String(largest.members.length)}.`),
    none === 1 ? say`1 has no relation.` : none && say`${none} have no relation.`,
    first?.amount !== undefined &&
      say`The strongest is ${bodies[first.from]?.short ?? ''} and ${bodies[first.to]?.short ?? ''} (${money(first.amount)}).`,
  ];
  return [
    ...tell`${every} and ${networkNoun('relations', language).count(relations.length)}. `,
    ...parts.flatMap((part) => (part ? [plain(`${part} `)] : [])),
    ...(relations.length ? networkShowing(view) : []),
    plain(concentrationWords(view)),
  ];
}

function reading({graph, language}: ForceView): string {
  const {say} = formats(language);
  return [
    say`Bodies with relations stand near each other; how far apart two others are means nothing more.`,
    graph.sides
      ? say` Squares pay, circles are paid; a line’s width is the money. Larger marks have more money.`
      : say` A line’s form is the kind of relation, its arrow the direction; a tinted band joins the members of an alliance. Larger marks have more relations.`,
    say` Come nearer with the buttons or with the Control key and the wheel, and drag a body where you want it.`,
  ].join('');
}

/** Words of a map of ties. */
export const forceWords = {heading, sentence, reading};
