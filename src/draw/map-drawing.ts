import type {MapView} from '../view/map.js';
import type {Drawing, Size} from './drawing.js';
import type {LabelRoom, NamedAreas} from './map-labels.js';

/** Names areas in a picture: it comes after the first drawing. */
export type NameAreas = (view: MapView, room: LabelRoom) => NamedAreas;

/** Draws a map as one of its pictures. */
export type DrawMap = (view: MapView, size: Size, names?: NameAreas) => MapDrawing;

/** A map at one size: besides its marks, the outline that a ring follows. */
export interface MapDrawing extends Drawing {
  /** Path of an item, in tenths of a pixel, wherever it is drawn; `undefined` for a list and for areas without shape. */
  readonly outline?: (index: number) => string | undefined;
  /** What a reader must know about the picture itself. */
  readonly note?: string;
}
