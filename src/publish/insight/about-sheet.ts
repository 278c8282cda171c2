import {headerSpelling} from '../read/header-spelling.js';
import {aboutItems, type AboutName} from './about-items.js';
import type {FilledSheet} from './filled-sheet.js';
import type {ProblemList} from './problem-list.js';
import {notOneOf} from './unknown-word.js';

/** What the sheet About says. */
export interface About {
  /** The first value of an item; `undefined` where it is empty. */
  readonly text: (item: AboutName) => string | undefined;
  readonly texts: (item: AboutName) => readonly string[];
}

/**
 * What the sheet About says, by its items.
 *
 * @param problems - takes items that nobody knows
 */
export function aboutSheet(sheet: FilledSheet | undefined, problems: ProblemList): About {
  const items: readonly AboutName[] = aboutItems.map(({item}) => item);
  const byName = new Map(items.map((item) => [headerSpelling(item), item]));
  const values = new Map<AboutName, string[]>();
  for (const {line, cells} of sheet?.records ?? []) {
    const {item = '', value} = cells;
    const known = byName.get(headerSpelling(item));
    if (!known) {
      problems.add(sheet?.called ?? '', line, notOneOf('item', item, items));
      continue;
    }
    if (value !== undefined) values.set(known, [...(values.get(known) ?? []), value]);
  }
  const texts = (item: AboutName) => values.get(item) ?? [];
  return {texts, text: (item) => texts(item)[0]};
}
