import type {Spend} from '../contract/spend.js';
import {cleanText} from '../format/clean-text.js';
import type {MeasureView} from '../view/distribution.js';

/**
 * One of a document's own kinds of supplier, with its title for readers.
 *
 * @returns `undefined` when none is asked for
 * @throws RangeError, in words for the page's author, when the document lists its categories and this is none of them
 */
export function categoryOf(
  {categories}: Spend['facts'],
  id: string | undefined,
): MeasureView['category'] {
  if (id === undefined) return undefined;
  const known = categories?.find((each) => each.id === id);
  if (categories && !known) {
    throw new RangeError(
      `unknown category: "${id}" (expected ${categories.map((each) => each.id).join(', ')})`,
    );
  }
  return {id, title: cleanText(known?.title ?? id)};
}
