import {formats, type Language} from '../format/formats.js';
import {networkNoun} from '../format/network-noun.js';
import type {NetworkGraph} from '../view/network-graph.js';
import type {NetworkView} from '../view/network.js';
import {healthNotes} from './health-notes.js';
import {inferredNote} from './inferred-note.js';

/** What a reader must know of a network: what was mended, left out or is not stated, and the document's own notes. */
export function networkNotes({graph, language}: NetworkView): readonly string[] {
  const {say, axis} = formats(language);
  const {findings, relations, provenance, threshold, from} = graph;
  const {loops, repeated} = findings;
  const missing = relations.filter(({withheld}) => withheld === 'missing').length;
  const hidden = relations.filter(({withheld}) => withheld === 'suppressed').length;
  const inferred = relations.filter((each) => each.inferred).length;
  const shortened = graph.bodies.some(({name, short}) => name !== short);
  return [
    mergedNote(findings.merged, language),
    loops === 1
      ? say`1 relation of a body with itself is left out of the drawing and stands in the table.`
      : loops &&
        say`${loops} relations of a body with itself are left out of the drawing and stand in the table.`,
    repeated === 1
      ? say`1 row repeats another’s bodies, kind and period: the amounts are added.`
      : repeated &&
        say`${repeated} rows repeat another’s bodies, kind and period: the amounts are added.`,
    inferredNote(inferred, language),
    missing && say`No figure is known for ${networkNoun('relations', language).count(missing)}.`,
    hidden === 1
      ? say`1 amount is not published, to protect privacy.`
      : hidden && say`${hidden} amounts are not published, to protect privacy.`,
    from === 'spend' && threshold
      ? say`A relation is one or more payments of ${axis(threshold, 'pounds')} or more.`
      : '',
    shortened
      ? say`Legal endings such as Limited and CIC are left off the names in the picture and kept in the table.`
      : '',
    ...healthNotes(provenance, language),
    ...provenance.notes,
  ].flatMap((note) => note || []);
}

function mergedNote(merged: NetworkGraph['findings']['merged'], language: Language): string {
  const {say, list} = formats(language);
  const {length} = merged;
  if (!length) return '';
  const pairs = list(merged.slice(0, 3).map(({name, into}) => say`${name} with ${into}`));
  const others = length > 3 ? say` and others` : '';
  return length === 1
    ? say`1 body stands in the data under a second identifier and is drawn as one (${pairs}).`
    : say`${length} bodies stand in the data under a second identifier and are drawn as one (${pairs}${others}).`;
}
