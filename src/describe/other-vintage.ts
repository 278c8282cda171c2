import {monthName} from '../format/month-name.js';

/**
 * Why figures and something else of another time are not shown together, and how to mend it.
 *
 * @param money - year and month of the areas that the money is of
 * @param what - the other thing: "boundaries", "population"
 * @param other - its year and month
 */
export function otherVintage(money: string, what: string, other: string): string {
  const is = what.endsWith('s') ? 'are those' : 'is that of the areas';
  return `The money is of the areas of ${monthName(money)}, the ${what} ${is} of ${monthName(other)}. Add the money up for the later areas with the look-up of successors (the table succession), or, if the areas are the same, say so in sameAreasAs.`;
}
