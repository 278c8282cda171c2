import {formats} from '../format/formats.js';
import {periodName} from '../format/period-name.js';
import type {TrendView} from '../view/trend.js';
import type {Drawing, Size} from './drawing.js';
import {drawTrendBars} from './trend-bars.js';
import {drawTrendLines} from './trend-lines.js';
import {withAxisWords} from './with-axis-words.js';

/** Change over time, in lines or in columns; pounds that are not those that were paid say so. */
export function drawTrend(view: TrendView, size: Size): Drawing {
  const drawing = view.form === 'bars' ? drawTrendBars(view, size) : drawTrendLines(view, size);
  if (!view.real) return drawing;
  const {say} = formats(view.language);
  const base = periodName(view.real.base, view.language);
  return withAxisWords(drawing, say`Real terms, ${base} prices`, size.em);
}
