import {normalisedName} from '../classify/normalised-name.js';
import {slug} from './slug.js';

/** A body as a line of the accounts names it. */
export interface NamedBody {
  readonly name: string;
  /** With their registers' prefixes, or codes; none where the line has none. */
  readonly identifiers: readonly string[];
}

/** One row a body. */
export interface BodyRow {
  readonly id: string;
  readonly name: string;
  readonly alsoKnownAs?: readonly string[];
}

/**
 * The bodies that lines name, one row each in the order of their first lines, and the identifier of each line's body.
 *
 * Lines with an identifier in common name one body. So do lines without one whose names are alike but for case, spaces, punctuation and
 * short legal forms; they belong to the body with an identifier that has that name, if there is just one. A body without identifier
 * is given its name in small letters and hyphens.
 */
export function bodies(lines: readonly (NamedBody | undefined)[]): {
  readonly rows: readonly BodyRow[];
  /** `undefined` where the line names nobody. */
  readonly ids: readonly (string | undefined)[];
} {
  const spelt = new Map<string, string>();
  const keyOf = (name: string) => {
    const known = spelt.get(name) ?? (normalisedName(name) || name);
    spelt.set(name, known);
    return known;
  };
  const found: Found[] = [];
  const byId = new Map<string, Found>();
  const byName = new Map<string, Found[]>();
  const places: (Found | undefined)[] = lines.map((line) => {
    if (!line?.identifiers.length) return undefined;
    const own = line.identifiers.map((id) => byId.get(id)).find(Boolean);
    const body = own ?? {name: line.name, identifiers: new Set<string>()};
    if (!own) {
      found.push(body);
      const key = keyOf(line.name);
      byName.set(key, [...(byName.get(key) ?? []), body]);
    }
    for (const id of line.identifiers) {
      body.identifiers.add(id);
      if (!byId.has(id)) byId.set(id, body);
    }
    return body;
  });
  const unnumbered = new Map<string, Found>();
  lines.forEach((line, at) => {
    if (!line || places[at]) return;
    const key = keyOf(line.name);
    const numbered = byName.get(key);
    const own = numbered?.length === 1 ? numbered[0] : unnumbered.get(key);
    const body = own ?? {name: line.name, identifiers: new Set<string>()};
    if (!own) {
      found.push(body);
      unnumbered.set(key, body);
    }
    places[at] = body;
  });
  const ids = identified(found);
  const ordered = [...new Set(places)].filter((body) => body !== undefined);
  return {
    rows: ordered.map((body) => rowOf(body, ids.get(body) ?? '')),
    ids: places.map((body) => body && ids.get(body)),
  };
}

interface Found {
  readonly name: string;
  readonly identifiers: Set<string>;
}

/** An identifier for each body, none for two. */
function identified(found: readonly Found[]): ReadonlyMap<Found, string> {
  const used = new Set<string>();
  const ids = new Map<Found, string>();
  for (const body of found) {
    const [first = slug(body.name)] = body.identifiers;
    let id = first;
    for (let next = 2; used.has(id); next += 1) id = `${first}-${next}`;
    used.add(id);
    ids.set(body, id);
  }
  return ids;
}

function rowOf({name, identifiers}: Found, id: string): BodyRow {
  const others = [...identifiers].filter((each) => each !== id).slice(0, 20);
  return {id, name: name.slice(0, 200), ...(others.length ? {alsoKnownAs: others} : {})};
}
