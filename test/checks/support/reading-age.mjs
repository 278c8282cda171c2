import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';

/** What stands for a name, and for a number of any length: words of one syllable and of two. */
const NAME = 'Leeds';
const NUMBER = 'twenty';
/** A reader's age is the school year of the United States in which a text is read, and five. */
const STARTS_SCHOOL = 5;

/**
 * A text as it is measured: names and numbers weigh alike however long they are, and links between words are no words.
 *
 * @param text - one or more sentences, or a title
 * @param names - what the document calls its bodies, measures and themes, in any order
 */
export function measurable(text, names) {
  const longest = [...new Set(names)]
    .filter((name) => name.length > 2)
    .sort((a, b) => b.length - a.length);
  const known = longest.reduce((all, name) => all.replaceAll(name, NAME), text);
  return known
    .replace(
      /[−-]?£?\d[\d,.–‑/-]*\d(?:st|nd|rd|th|M|m|k|%| KB)?|[−-]?£?\d(?:st|nd|rd|th|M|m|k|%)?/g,
      NUMBER,
    )
    .replace(/[“”"()]/g, '');
}

/** Counts of sentences, words and syllables. A title is a sentence, and what a semicolon or colon ends, as Flesch counted. */
function counted(text) {
  const sentences = text.split(/[.!?;:](?:\s|$)|\n/).filter((part) => /[a-z]/i.test(part));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}’'-]*\p{L}/gu) ?? []);
  return {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  };
}

/** Age at which a text is read without help. */
export function readingAge(text) {
  return fleschKincaid(counted(text)) + STARTS_SCHOOL;
}
