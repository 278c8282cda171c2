import {amountText, type AmountUnit} from './amount-text.js';

/** A figure as it is stated: a number or a range. */
export interface StatedFigure {
  readonly value: number;
  readonly upper?: number;
  readonly qualifier?: 'about' | 'over' | 'up-to';
}

/** The word that stands before a figure, with a space after it; empty when the figure is exact. */
export function qualifierText(qualifier: StatedFigure['qualifier']): string {
  return qualifier ? `${qualifier.replace('-', ' ')} ` : '';
}

/** A figure or range without the word before it: "£4M", "2% to 3%". */
export function rangeText(value: number, upper: number | undefined, unit: AmountUnit): string {
  const from = amountText(value, unit);
  return upper === undefined ? from : `${from} to ${amountText(upper, unit)}`;
}

/** A figure as it is stated, with the words of its unit: "about £4M", "2% to 3%", "up to 6 weeks". */
export function statedText({value, upper, qualifier}: StatedFigure, unit: AmountUnit): string {
  return `${qualifierText(qualifier)}${rangeText(value, upper, unit)}${unitText(unit)}`;
}

/** The words of a unit, with a space before them; empty when its sign says it all. */
export function unitText({kind, text}: AmountUnit): string {
  if (text) return ` ${text}`;
  return kind === 'days' ? ' days' : '';
}
