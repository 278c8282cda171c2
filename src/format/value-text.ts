import type {AmountUnit} from './amount-text.js';
import type {Language} from './messages.js';
import {statedText, type StatedFigure} from './stated-text.js';
import {withoutNumber} from './without-number.js';

/** A measure's figure as text, or why there is none. */
export function valueText(
  measure: {
    readonly cell: {readonly kind: 'value' | 'suppressed' | 'missing'};
    readonly stated?: StatedFigure;
    readonly unit: AmountUnit;
  },
  language: Language = 'en',
): string {
  const {cell, stated, unit} = measure;
  if (cell.kind !== 'value' || !stated)
    return withoutNumber(cell.kind === 'suppressed' ? 'suppressed' : 'missing', language);
  return statedText(stated, unit, language);
}
