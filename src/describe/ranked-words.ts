import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import type {RankedView} from '../view/distribution.js';
import {middleHeading} from './middle-heading.js';
import {recipientWords} from './recipient-words.js';
import {spreadSentence} from './spread-sentence.js';

function heading(view: RankedView): string {
  const {count, numberWord, axis} = formats(view.language);
  const noun = itemNoun(view.of, view.measure.sectors);
  const {thresholds, measure} = view;
  const [line] = thresholds;
  if (
    line &&
    line.count > 0 &&
    line.moneyShare !== undefined &&
    view.of === 'commissioners' &&
    measure.name.startsWith('share')
  ) {
    const makes = line.count === 1 ? 'makes' : 'make';
    return `${capital(numberWord(line.count))} of ${count(view.ordered.length)} ${noun.many} ${makes} ${axis(Math.round(line.moneyShare * 100) / 100, 'share')} of all payments to ${recipientWords(measure)}`;
  }
  return middleHeading(view);
}

function reading(view: RankedView, one: string): string {
  return view.body
    ? `Each bar is one ${one}, in order. The small ones are drawn once more, larger, on a scale of their own.`
    : `Each bar is one ${one}, in order of its value.`;
}

/** Words of the ranked form. */
export const rankedWords = {heading, sentence: spreadSentence, reading};
