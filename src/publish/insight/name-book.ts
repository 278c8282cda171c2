import {nearestWord} from '../../contract/nearest-word.js';
import {normalisedName} from '../classify/normalised-name.js';
import {slug} from '../import/slug.js';
import type {FilledSheet} from './filled-sheet.js';
import type {ProblemList} from './problem-list.js';
import {notListedIn} from './unknown-word.js';

/** A service or a place, as the document has it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly organisation?: string;
}

/** Services or places by the names that comments give them. */
export interface NameBook {
  /** The identifier of a name; `undefined` and a problem where the list does not have it. */
  readonly find: (name: string, called: string, line: number) => string | undefined;
  /** All that were listed or found, in that order. */
  readonly all: () => readonly Named[];
  /** One sentence for each pair of names that are nearly alike, where nobody listed them. */
  readonly notes: () => readonly string[];
}

/** What is done with names. */
export interface NameBookOptions {
  /** For messages: `service`. */
  readonly what: string;
  readonly problems: ProblemList;
  /** Looks a name or a code up among areas that are known; nothing when left out. */
  readonly lookUp?: ((text: string) => Named | undefined) | undefined;
}

/** The row of those that name nothing, where others do. */
export const NOT_STATED: Named = {id: 'not-stated', name: 'Not stated'};

/**
 * The services or places of a sheet. Names are alike but for case, spaces, punctuation and short legal forms. Where the sheet is empty or
 * missing, every name is taken as it comes.
 */
export function nameBook(
  sheet: FilledSheet | undefined,
  {what, problems, lookUp}: NameBookOptions,
): NameBook {
  const found = new Map<string, Named>();
  const byName = new Map<string, Named>();
  const listed = sheet !== undefined && sheet.records.length > 0;
  const add = (
    name: string,
    {code, organisation}: {code?: string | undefined; organisation?: string | undefined} = {},
  ): Named => {
    const known = lookUp?.(code ?? name);
    const own = code ?? known?.id ?? freeId(name, found);
    const row = {
      id: own,
      name: (code === undefined && known && known.id === name.toUpperCase()
        ? known.name
        : name
      ).slice(0, 200),
      ...(organisation === undefined ? {} : {organisation}),
    };
    found.set(row.id, row);
    for (const each of [name, row.name, row.id]) byName.set(normalisedName(each), row);
    return row;
  };
  for (const {line, cells} of sheet?.records ?? []) {
    const {name = '', code, organisation, also = ''} = cells;
    if (!name) continue;
    if (byName.has(normalisedName(name)) || (code !== undefined && found.has(code))) {
      problems.add(sheet?.called ?? '', line, `${what} '${name}' stands twice`);
      continue;
    }
    const row = add(name, {code, organisation});
    for (const other of also.split(';').map((each) => each.trim())) {
      if (other) byName.set(normalisedName(other), row);
    }
  }
  const first = new Map<string, string>();
  return {
    find(name, called, line) {
      const known = byName.get(normalisedName(name));
      if (known) return known.id;
      if (listed) {
        const names = [...found.values()].map((row) => row.name);
        const place = sheet.called.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
        problems.add(called, line, notListedIn(what, name, {listed: place, known: names}));
        return undefined;
      }
      const row = add(name);
      first.set(row.name, `row ${line}`);
      return row.id;
    },
    all: () => [...found.values()],
    notes: () => {
      const names = [...first.keys()];
      return names.flatMap((name, at) => {
        const near = nearestWord(name, names.slice(0, at));
        if (near === undefined) return [];
        return [
          `${what} '${name}' (${first.get(name) ?? ''}) and '${near}' (${first.get(near) ?? ''}) are nearly alike and counted apart: are they one?`,
        ];
      });
    },
  };
}

function freeId(name: string, taken: ReadonlyMap<string, unknown>): string {
  const wanted = slug(name).slice(0, 56);
  let id = wanted;
  for (let next = 2; taken.has(id) || id === NOT_STATED.id || id === 'other'; next += 1)
    id = `${wanted}-${next}`;
  return id;
}
