import type {Insight} from '../contract/read-insight.js';
import {commentsAbout} from '../view/comments-about.js';
import {inOrderOfComments} from '../view/in-order-of-comments.js';
import type {InsightItem, InsightView} from '../view/insight.js';
import {rowsBy} from '../view/rows-by.js';
import {insightBase} from './insight-base.js';
import type {InsightOptions} from './insight-options.js';

/**
 * Services or places against all of them together, on all themes or on one.
 *
 * @returns the figure, frozen, or `undefined` when no service or place is left
 * @throws RangeError, in words for the page's author, when the document does not have what is asked
 */
export function insightPlaces(document: Insight, options: InsightOptions): InsightView | undefined {
  const base = insightBase(document, options, (by) => [by]);
  const {sort = 'share', highlight} = options;
  const {by, counting, now, earlier} = base;
  const rows = base.rows(by);
  const whole = commentsAbout(now(rows), counting, {earlier: earlier(rows)});
  const byPlace = rowsBy(rows, by);
  const names = by === 'service' ? base.services : base.places;
  const items = [...names.values()].flatMap(({id, name}): InsightItem[] => {
    const own = byPlace.get(id) ?? [];
    if (!now(own).length) return [];
    return [
      {
        id,
        name,
        ...commentsAbout(now(own), counting, {earlier: earlier(own), whole}),
        ...(highlight.includes(id) ? {highlighted: true as const} : {}),
      },
    ];
  });
  return base.view({items: inOrderOfComments(items, sort), sort, whole});
}
