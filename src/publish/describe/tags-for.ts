import type {SpendFacts, TotalRow} from '../../contract/generated/spend.js';
import type {AnyDocument} from '../documents/any-document.js';
import {kindOf} from '../documents/kind-of.js';
import {rowsOf} from '../documents/rows-of.js';

/**
 * The tags that draw a document, ready to paste.
 *
 * @param src - the document's address
 * @returns none when no element of this version draws it
 */
export function tagsFor(document: AnyDocument, src: string): readonly string[] {
  if (kindOf(document) !== 'spend') return [];
  const totals = rowsOf<TotalRow>(document, 'totals');
  const has = (name: keyof TotalRow) => totals.some((row) => row[name] !== undefined);
  const people = rowsOf<{population?: number}>(document, 'commissioners').some(
    ({population}) => population !== undefined,
  );
  const tag = (rest: string) => `<vcse-distribution src="${src}"${rest}></vcse-distribution>`;
  const tags: string[] = [];
  if (has('commissioner')) {
    tags.push(tag(has('sector') ? '' : ' sector="all"'));
    if (people) tags.push(tag(' measure="per-head"'));
    if (has('sector')) tags.push(tag(' form="stacked" measure="share"'));
    // The document was checked: its facts are there.
    const {categories = []} = document.spend as SpendFacts;
    const [first] = categories;
    if (has('category') && first) tags.push(tag(` measure="share" category="${first.id}"`));
  }
  if (has('supplier')) {
    tags.push(tag(' of="suppliers" form="tail"'), tag(' of="suppliers" form="lorenz"'));
  }
  return tags;
}
