import {normalisedName} from '../classify/normalised-name.js';
import type {BodyRow, NamedBody} from './bodies.js';

/** Bodies that a publisher describes in a table of its own, and what that adds to those in the accounts. */
export interface KnownBodies {
  /** A body of the accounts with the identifier that the table gives to its name. */
  readonly recognised: (body: NamedBody) => NamedBody;
  /** Rows with all that the table says of them; its words win. */
  readonly completed: (rows: readonly BodyRow[]) => readonly BodyRow[];
}

/** What a publisher's own table says of bodies: names are recognised but for case, spaces, punctuation and short legal forms. */
export function knownBodies(table: readonly BodyRow[]): KnownBodies {
  const byName = new Map(table.map(({id, name}) => [normalisedName(name), id]));
  const byCode = new Map(
    table.flatMap(({id, alsoKnownAs = []}) => [id, ...alsoKnownAs].map((code) => [code, id])),
  );
  const byId = new Map(table.map((row) => [row.id, row]));
  if (!table.length) return {recognised: (body) => body, completed: (rows) => rows};
  return {
    recognised({name, identifiers}) {
      const id =
        identifiers.map((code) => byCode.get(code)).find(Boolean) ??
        byName.get(normalisedName(name));
      return {name, identifiers: id === undefined ? identifiers : [id, ...identifiers]};
    },
    completed: (rows) => rows.map((row) => ({...row, ...byId.get(row.id)})),
  };
}
