import {nearestWord} from '../../contract/nearest-word.js';

/** Words that a message lists; where there are more, the first ones. */
const LISTED = 8;

/** What is wrong with a word that is none of a few: `feeling 'postive' is not one of positive, negative; did you mean positive?` */
export function notOneOf(what: string, word: string, known: readonly string[]): string {
  const listed =
    known.length > LISTED ? `${known.slice(0, LISTED).join(', ')} and others` : known.join(', ');
  return `${what} '${word.slice(0, 60)}' is not one of ${listed}${meant(word, known)}`;
}

/** What is wrong with a word that a sheet does not list: `theme 'Wating' is not in sheet 'Themes'; did you mean Waiting?` */
export function notListedIn(
  what: string,
  word: string,
  {listed, known}: {readonly listed: string; readonly known: readonly string[]},
): string {
  return `${what} '${word.slice(0, 60)}' is not in ${listed}${meant(word, known)}`;
}

function meant(word: string, known: readonly string[]): string {
  const near = nearestWord(word, known);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
