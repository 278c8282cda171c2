import {classOf} from '../analysis/class-of.js';
import {roundBreaks} from '../analysis/round-breaks.js';
import type {Insight} from '../contract/read-insight.js';
import {commentsAbout} from '../view/comments-about.js';
import {inOrderOfComments} from '../view/in-order-of-comments.js';
import type {InsightItem, InsightView} from '../view/insight.js';
import {rowsBy} from '../view/rows-by.js';
import {insightBase} from './insight-base.js';
import type {InsightOptions} from './insight-options.js';
import {themesShown} from './themes-shown.js';

/** So many themes are read at a glance. */
const GLANCE = 15;
const SHADES = 5;

/**
 * Themes by services or places: a cell for each pair.
 *
 * @returns the figure, frozen, or `undefined` when no theme is left
 * @throws RangeError, in words for the page's author, when the document does not have what is asked
 */
export function insightMatrix(document: Insight, options: InsightOptions): InsightView | undefined {
  const base = insightBase(document, options, (by) => ['theme', by]);
  const {sort = 'number', most = GLANCE, highlight} = options;
  const {by, counting, now, earlier} = base;
  const rows = base.rows('theme', by);
  const inPlaces = rowsBy(now(rows), by);
  const names = by === 'service' ? base.services : base.places;
  const columns = [...names.values()].filter(({id}) => inPlaces.has(id));
  const themes = inOrderOfComments(
    themesShown(base, rows).map((theme) => ({
      ...theme,
      ...commentsAbout(now(theme.rows), counting, {earlier: earlier(theme.rows)}),
    })),
    sort,
  );
  const all = themes.map((theme): readonly InsightItem[] => {
    const byPlace = rowsBy(theme.rows, by);
    return columns.map((column, at) => {
      const own = byPlace.get(column.id) ?? [];
      const shown = now(own);
      return {
        id: `${theme.id} ${column.id}`,
        name: `${theme.name}, ${column.name}`,
        row: theme.name,
        column: at,
        // Other services have numbers: here is none because nobody spoke about it.
        ...commentsAbout(shown.length ? shown : NOBODY, counting, {earlier: earlier(own)}),
        ...(highlight.includes(theme.id) ? {highlighted: true as const} : {}),
      };
    });
  });
  const kept = all.filter(
    (cells, at) => !most || at < most || cells.some(({highlighted}) => highlighted),
  );
  const cells = kept.flat();
  const values = cells.flatMap((cell) => valueOf(cell, options.measure) ?? []);
  const classes = Math.min(SHADES, new Set(values).size);
  const breaks = classes > 1 ? roundBreaks(values, classes) : [];
  const items = cells.map((cell) => {
    const value = valueOf(cell, options.measure);
    return value === undefined ? cell : {...cell, shade: classOf(value, breaks)};
  });
  return base.view({items, all: all.flat(), count: all.length, sort, columns, breaks});
}

/** What a cell is shaded by. */
function valueOf({share, base}: InsightItem, measure: 'share' | 'number'): number | undefined {
  if (measure === 'share') return share?.value;
  return base.kind === 'value' && base.value > 0 ? base.value : undefined;
}

const NOBODY = [{feeling: 'neutral', count: 0}];
