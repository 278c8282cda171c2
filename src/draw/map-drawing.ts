import type {Drawing} from './drawing.js';

/** A map at one size: besides its marks, the outline that a ring follows. */
export interface MapDrawing extends Drawing {
  /** Path of an item, in tenths of a pixel, wherever it is drawn; `undefined` for a list and for areas without shape. */
  readonly outline?: (index: number) => string | undefined;
}
