import type {TrendView} from '../view/trend.js';
import type {Drawing, Size} from './drawing.js';
import {drawTrendBars} from './trend-bars.js';
import {drawTrendLines} from './trend-lines.js';

/** Change over time, in lines or in columns. */
export function drawTrend(view: TrendView, size: Size): Drawing {
  return view.form === 'bars' ? drawTrendBars(view, size) : drawTrendLines(view, size);
}
