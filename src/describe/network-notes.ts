import {counted} from '../format/counted.js';
import {formats} from '../format/formats.js';
import type {NetworkView} from '../view/network.js';
import {healthNotes} from './health-notes.js';

const relation = {one: 'relation', many: 'relations'};

/** What a reader must know of a network: what was mended, left out or is not stated, and the document's own notes. */
export function networkNotes({graph, language}: NetworkView): readonly string[] {
  const {count, list} = formats(language);
  const {findings, relations, provenance, threshold, from} = graph;
  const {merged, loops, repeated} = findings;
  const missing = relations.filter(({withheld}) => withheld === 'missing').length;
  const hidden = relations.filter(({withheld}) => withheld === 'suppressed').length;
  const inferred = relations.filter((each) => each.inferred).length;
  const pairs = merged.slice(0, 3).map(({name, into}) => `${name} with ${into}`);
  const shortened = graph.bodies.some(({name, short}) => name !== short);
  return [
    ...(merged.length
      ? [
          `${counted(merged.length, {one: 'body stands', many: 'bodies stand'}, count)} in the data under a second identifier and ${merged.length === 1 ? 'is' : 'are'} drawn as one (${list(pairs)}${merged.length > 3 ? ' and others' : ''}).`,
        ]
      : []),
    ...(loops
      ? [
          `${counted(loops, relation, count)} of a body with itself ${loops === 1 ? 'is' : 'are'} left out of the drawing and stand in the table.`,
        ]
      : []),
    ...(repeated
      ? [
          `${counted(repeated, {one: 'row repeats', many: 'rows repeat'}, count)} another’s bodies, kind and period: the amounts are added.`,
        ]
      : []),
    ...(inferred
      ? [
          `${counted(inferred, {one: 'relation is', many: 'relations are'}, count)} our reading of the source and drawn weaker.`,
        ]
      : []),
    ...(missing ? [`No figure is known for ${counted(missing, relation, count)}.`] : []),
    ...(hidden
      ? [
          `${counted(hidden, {one: 'amount is', many: 'amounts are'}, count)} not published, to protect privacy.`,
        ]
      : []),
    ...(from === 'spend' && threshold
      ? [
          `A relation is one or more payments of ${formats(language).axis(threshold, 'pounds')} or more.`,
        ]
      : []),
    ...(shortened
      ? [
          'Legal endings such as Limited and CIC are left off the names in the picture and kept in the table.',
        ]
      : []),
    ...healthNotes(provenance, language),
    ...provenance.notes,
  ];
}
