import type {Language} from '../format/formats.js';
import {sectorWords} from '../format/sector-words.js';
import type {MeasureView} from '../view/distribution.js';

/** Who gets the money of a measure, in words: "voluntary organisations", "general practice". */
export function recipientWords(
  {category, sectors}: Pick<MeasureView, 'category' | 'sectors'>,
  language: Language = 'en',
): string {
  return category ? category.title : sectorWords(sectors, language);
}
