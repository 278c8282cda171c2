import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import type {RankedView} from '../view/distribution.js';
import {middleHeading} from './middle-heading.js';
import {recipientWords} from './recipient-words.js';
import {spreadSentence} from './spread-sentence.js';
import {wholeShare} from './whole-share.js';

function heading(view: RankedView): string {
  const {numberWord, say} = formats(view.language);
  const {thresholds, measure, of, language} = view;
  const [line] = thresholds;
  if (
    line &&
    line.count > 0 &&
    line.moneyShare !== undefined &&
    of === 'commissioners' &&
    measure.name.startsWith('share')
  ) {
    const some = capital(numberWord(line.count));
    const all = itemCount(view.ordered.length, of, measure.sectors, language);
    const part = wholeShare(line.moneyShare, language);
    const to = recipientWords(measure, language);
    return line.count === 1
      ? say`${some} of ${all} makes ${part} of all payments to ${to}`
      : say`${some} of ${all} make ${part} of all payments to ${to}`;
  }
  return middleHeading(view);
}

function reading(view: RankedView, one: string): string {
  const {say} = formats(view.language);
  return view.body
    ? say`Each bar is one ${one}, in order. The small ones are drawn once more, larger, on a scale of their own.`
    : say`Each bar is one ${one}, in order of its value.`;
}

/** Words of the ranked form. */
export const rankedWords = {heading, sentence: spreadSentence, reading};
