import type {FeedbackRow} from '../contract/generated/insight.js';
import {rowsBy} from '../view/rows-by.js';
import type {InsightBase, NamedTheme} from './insight-base.js';

/** A theme with the rows that are on it. */
export interface ShownTheme extends NamedTheme {
  readonly rows: readonly FeedbackRow[];
}

/** Themes that somebody spoke about in the period that is shown, in the order of the document; of a chosen family, its own. */
export function themesShown(
  {themes, options, now}: InsightBase,
  rows: readonly FeedbackRow[],
): readonly ShownTheme[] {
  const byTheme = rowsBy(rows, 'theme');
  const {theme: family} = options;
  return [...themes.values()].flatMap((theme) => {
    const own = byTheme.get(theme.id) ?? [];
    const inside = !family || theme.id === family || theme.parent === family;
    return inside && now(own).length ? [{...theme, rows: own}] : [];
  });
}
