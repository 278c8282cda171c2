import type {Insight} from '../contract/read-insight.js';
import {commentsAbout} from '../view/comments-about.js';
import {inOrderOfComments} from '../view/in-order-of-comments.js';
import type {InsightItem, InsightView} from '../view/insight.js';
import {insightBase, type InsightBase} from './insight-base.js';
import type {InsightOptions} from './insight-options.js';
import {quotesOf} from './insight-quotes-of.js';
import {themesShown} from './themes-shown.js';

/** So many themes are read at a glance, and so many on a phone. */
const GLANCE = 15;
const PHONE = 10;

/**
 * Themes with their comments by feeling.
 *
 * @returns the figure, frozen, or `undefined` when no theme is left
 * @throws RangeError, in words for the page's author, when the document does not have what is asked
 */
export function insightThemes(document: Insight, options: InsightOptions): InsightView | undefined {
  const base = insightBase(document, options, () => ['theme']);
  const {sort = 'number', narrow, highlight} = options;
  const whole = wholeOf(base);
  const all = inOrderOfComments(
    themesShown(base, base.rows('theme')).map(({id, name, parent = '', rows}): InsightItem => {
      const family = base.themes.get(parent)?.name;
      const quotes = quotesOf(document, id, base);
      return {
        id,
        name,
        ...commentsAbout(base.now(rows), base.counting, {earlier: base.earlier(rows), whole}),
        ...(family === undefined ? {} : {family}),
        ...(quotes.length ? {quotes} : {}),
        ...(highlight.includes(id) ? {highlighted: true as const} : {}),
      };
    }),
    sort,
  );
  const {most = narrow ? PHONE : GLANCE} = options;
  const items = most ? all.filter((item, at) => at < most || item.highlighted) : all;
  return base.view({items, all, sort, ...(whole ? {whole} : {})});
}

/** All comments together, whatever their themes; nothing where the document does not count them. */
function wholeOf({rows, now, earlier, counting}: InsightBase) {
  const all = rows();
  return now(all).length ? commentsAbout(now(all), counting, {earlier: earlier(all)}) : undefined;
}
