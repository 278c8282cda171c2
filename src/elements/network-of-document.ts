import type {Network} from '../contract/read-network.js';
import {cleanText} from '../format/clean-text.js';
import {drawingName} from '../format/drawing-name.js';
import {networkTypeName} from '../format/network-type-name.js';
import type {NetworkGraph, NetworkGroup, NetworkRelation} from '../view/network-graph.js';
import {documentProvenance} from './document-provenance.js';
import {networkParts, type BodyRow} from './network-parts.js';

/** A network document as bodies, relations and groups. */
export function networkOfDocument(network: Network): NetworkGraph {
  const {description, facts, organisations} = network;
  const at = new Map(organisations.map(({id}, place) => [id, place]));
  const rows = organisations.map(({id, name, kind, level, place, alsoKnownAs}): BodyRow => {
    const clean = cleanText(name);
    return {
      id,
      name: clean,
      short: drawingName(clean),
      kind,
      ...(level ? {level} : {}),
      ...(place ? {place: cleanText(place)} : {}),
      ...(alsoKnownAs ? {alsoKnownAs} : {}),
    };
  });
  const drafts = network.relations.map((row): NetworkRelation => {
    const {from, to, kind, directed = true, amount, amountStatus, networkType, inferred} = row;
    return {
      // The document was checked: both ends are there.
      from: at.get(from) ?? 0,
      to: at.get(to) ?? 0,
      kind,
      directed,
      inferred: inferred ?? false,
      ...(amount === null
        ? {withheld: amountStatus === 'c' || amountStatus === 'low' ? 'suppressed' : 'missing'}
        : amount === undefined
          ? {}
          : {amount}),
      ...(networkType ? {type: networkType} : {}),
      ...(row.period ? {period: row.period} : {}),
      ...(row.source ? {source: cleanText(row.source)} : {}),
      ...(row.note ? {note: row.note.replace(/\s+/g, ' ').trim()} : {}),
    };
  });
  const groups = network.groups.map(({id, name, kind, level, description: about}): NetworkGroup => {
    const own = network.memberships.filter(({group, until}) => group === id && !until);
    const places = (of: typeof own) => of.flatMap(({organisation}) => at.get(organisation) ?? []);
    return {
      id,
      name: cleanText(name),
      kind,
      ...(level ? {level} : {}),
      ...(about ? {description: cleanText(about)} : {}),
      members: places(own),
      leads: places(own.filter(({role}) => role === 'lead' || role === 'chair')),
    };
  });
  const {bodyOf, ...parts} = networkParts(rows, drafts, groups);
  const spots = organisations.map(({x, y}) => (x === undefined || y === undefined ? [] : [x, y]));
  const positions = parts.bodies.map((_, body): readonly [number, number] => {
    const [x = 0, y = 0] = spots[bodyOf.indexOf(body)] ?? [];
    return [x, y];
  });
  return Object.freeze({
    from: 'network',
    provenance: {
      ...documentProvenance(network),
      period: facts.period,
      place: cleanText(facts.place),
      notes: description ? [description.replace(/\s+/g, ' ').trim()] : [],
    },
    types: (facts.types ?? []).map(({id, name, note}) => ({
      id,
      name: name ? cleanText(name) : networkTypeName(id),
      ...(note ? {note: cleanText(note)} : {}),
    })),
    ...parts,
    ...(spots.length && spots.every((spot) => spot.length) ? {positions} : {}),
  });
}
