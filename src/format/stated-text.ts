import {amountText, type AmountUnit} from './amount-text.js';
import {formats, type Language} from './formats.js';
import {term} from './messages.js';

const qualifiers = {about: term`about `, over: term`over `, 'up-to': term`up to `} as const;

/** A figure as it is stated: a number or a range. */
export interface StatedFigure {
  readonly value: number;
  readonly upper?: number;
  readonly qualifier?: 'about' | 'over' | 'up-to';
}

/** The word that stands before a figure, with a space after it; empty when the figure is exact. */
export function qualifierText(
  qualifier: StatedFigure['qualifier'],
  language: Language = 'en',
): string {
  return qualifier ? formats(language).say([qualifiers[qualifier]]) : '';
}

/** A figure or range without the word before it: "£4M", "2% to 3%". */
export function rangeText(
  value: number,
  upper: number | undefined,
  unit: AmountUnit,
  language: Language = 'en',
): string {
  const {say} = formats(language);
  const from = amountText(value, unit, language);
  return upper === undefined ? from : say`${from} to ${amountText(upper, unit, language)}`;
}

/** A figure as it is stated, with the words of its unit: "about £4M", "2% to 3%", "up to 6 weeks". */
export function statedText(
  {value, upper, qualifier}: StatedFigure,
  unit: AmountUnit,
  language: Language = 'en',
): string {
  return `${qualifierText(qualifier, language)}${rangeText(value, upper, unit, language)}${unitText(unit, language)}`;
}

/** The words of a unit, with a space before them; empty when its sign says it all. */
export function unitText({kind, text}: AmountUnit, language: Language = 'en'): string {
  if (text) return ` ${text}`;
  return kind === 'days' ? formats(language).say` days` : '';
}
