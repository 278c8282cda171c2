import {formats, type Language} from './formats.js';
import {withoutNumber} from './without-number.js';

/** A sum of people: "1,051", "at least 40", or that it is not published. */
export function peopleCountText(
  {people, atLeast}: {readonly people: number; readonly atLeast: boolean},
  language: Language,
): string {
  const {say, count} = formats(language);
  if (!atLeast) return count(people);
  return people ? say`at least ${people}` : withoutNumber('suppressed', language);
}
