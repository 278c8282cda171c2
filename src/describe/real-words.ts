import {formats, type Language} from '../format/formats.js';
import {periodName} from '../format/period-name.js';
import type {TrendView} from '../view/trend.js';

/** " in real terms (2018-19 prices)", or nothing where pounds are as they were paid. */
export function realWords(real: TrendView['real'], language: Language = 'en'): string {
  const {say} = formats(language);
  return real ? say` in real terms (${periodName(real.base, language)} prices)` : '';
}
