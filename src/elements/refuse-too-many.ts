import {formats} from '../format/formats.js';

/** More relations than this are not read in a page: checking them alone would hold it for half a second. */
const MOST_RELATIONS = 50_000;

/**
 * Refuses a network that would hold the page, before it is checked row by row.
 *
 * @param count - its relations
 * @throws RangeError that says how many there are and what to do
 */
export function refuseTooMany(count: number): void {
  if (count <= MOST_RELATIONS) return;
  const {count: say} = formats('en');
  throw new RangeError(
    `too many relations: ${say(count)} (expected at most ${say(MOST_RELATIONS)} in a page: leave the smallest out, or make one document a place)`,
  );
}
