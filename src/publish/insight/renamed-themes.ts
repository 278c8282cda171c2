import {normalisedName} from '../classify/normalised-name.js';
import type {FilledSheet} from './filled-sheet.js';
import type {ProblemList} from './problem-list.js';

/** A theme that took the place of others. */
export interface Renaming {
  readonly old: string;
  readonly new: string;
  /** As the sheet says it; `undefined` where it does not. */
  readonly from: string | undefined;
}

/** Old themes and what each is counted under. */
export interface Renamings {
  /** The name that is counted under today; the name itself where it was not renamed. */
  readonly today: (name: string) => string;
  readonly all: readonly Renaming[];
}

/**
 * What the sheet “Renamed themes” says. A theme that was renamed twice is counted under its last name.
 *
 * @param problems - takes a theme that is parted between two, since comments cannot be parted afterwards, and names that go round in a circle
 */
export function renamedThemes(sheet: FilledSheet | undefined, problems: ProblemList): Renamings {
  const next = new Map<string, string>();
  const all: Renaming[] = [];
  for (const {line, cells} of sheet?.records ?? []) {
    const {old, new: name, from} = cells;
    if (old === undefined || name === undefined) continue;
    const before = next.get(normalisedName(old));
    if (before !== undefined && normalisedName(before) !== normalisedName(name)) {
      problems.add(
        sheet?.called ?? '',
        line,
        `theme '${old}' is mapped to '${before}' and to '${name}': comments cannot be parted afterwards (expected one new name, or the old theme kept in 'Themes')`,
      );
      continue;
    }
    if (normalisedName(old) === normalisedName(name)) continue;
    if (before === undefined) all.push({old, new: name, from});
    next.set(normalisedName(old), name);
    if (circles(next, old))
      problems.add(
        sheet?.called ?? '',
        line,
        `theme '${old}' becomes itself again: the names go round in a circle`,
      );
  }
  return {today: (name) => last(next, name) ?? name, all};
}

function circles(next: ReadonlyMap<string, string>, name: string): boolean {
  return last(next, name) === undefined;
}

/** The last name of a theme; `undefined` where there is none, because names go round. */
function last(next: ReadonlyMap<string, string>, name: string): string | undefined {
  let now = name;
  for (let steps = 0; steps <= next.size; steps += 1) {
    const following = next.get(normalisedName(now));
    if (following === undefined) return now;
    now = following;
  }
  return undefined;
}
