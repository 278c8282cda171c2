import type {Run} from '../view/description.js';
import {counted} from '../format/counted.js';
import {formats} from '../format/formats.js';
import type {ForceView} from '../view/network.js';
import {networkTotals} from '../view/network-totals.js';
import {concentrationWords} from './concentration-words.js';
import {networkShowing} from './network-showing.js';

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
  const {count} = formats(language);
  if (!graph.relations.length)
    return counted(graph.bodies.length, {one: 'body', many: 'bodies'}, count);
  const {name, degree} = most(view);
  return `${name} has the most relations: ${count(degree)} of ${count(graph.relations.length)}`;
}

function sentence(view: ForceView): readonly Run[] {
  const {graph, language} = view;
  const {count, money} = formats(language);
  const {bodies, relations, groups} = graph;
  const totals = networkTotals(graph);
  const none = bodies.filter((_, at) => !totals.links[at]?.length).length;
  const largest = [...groups].sort((a, b) => b.members.length - a.members.length)[0];
  const first = relations[totals.order[0] ?? -1];
  return [
    {text: counted(bodies.length, {one: 'body', many: 'bodies'}, count), strong: true},
    {text: ` and ${counted(relations.length, {one: 'relation', many: 'relations'}, count)}`},
    {text: '. '},
    ...(largest
      ? [
          {
            text: `${counted(groups.length, {one: 'group', many: 'groups'}, count)}; the largest is ${largest.name} with ${count(largest.members.length)}. `,
          },
        ]
      : []),
    ...(none ? [{text: `${count(none)} ${none === 1 ? 'has' : 'have'} no relation. `}] : []),
    ...(first?.amount === undefined
      ? []
      : [
          {
            text: `The strongest is ${bodies[first.from]?.short ?? ''} and ${bodies[first.to]?.short ?? ''} (${money(first.amount)}). `,
          },
        ]),
    ...(relations.length ? networkShowing(view) : []),
    {text: concentrationWords(view)},
  ];
}

function reading({graph}: ForceView): string {
  return `Bodies with relations stand near each other; how far apart two others are means nothing more. ${
    graph.sides
      ? 'Squares pay, circles are paid; a line’s width is the money.'
      : 'A line’s form is the kind of relation, its arrow the direction; a tinted band joins the members of an alliance.'
  } Larger marks have ${graph.sides ? 'more money' : 'more relations'}. Come nearer with the buttons or with the Control key and the wheel, and drag a body where you want it.`;
}

/** Words of a map of ties. */
export const forceWords = {heading, sentence, reading};
