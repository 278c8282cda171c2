import type {TailView} from '../view/distribution.js';
import type {Drawing, Size} from './drawing.js';
import {drawTailArea} from './tail-area.js';
import {drawTailDots} from './tail-dots.js';

/** The long tail: one filled area on a linear scale; a dot for each on a logarithmic one. */
export function drawTail(view: TailView, size: Size): Drawing {
  return view.scale === 'log' ? drawTailDots(view, size) : drawTailArea(view, size);
}
