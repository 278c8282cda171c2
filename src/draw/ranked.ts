import type {RankedView} from '../view/distribution.js';
import type {Drawing, Size} from './drawing.js';
import {drawRankedBars} from './ranked-bars.js';
import {drawRankedDots} from './ranked-dots.js';

/** Items in order: bars from zero; dots when the scale is logarithmic or the order is in quarters. */
export function drawRanked(view: RankedView, size: Size): Drawing {
  return view.scale === 'log' || view.quarters ? drawRankedDots(view, size) : drawRankedBars(view, size);
}
