import {drawAreas} from '../draw/map-areas.js';
import type {DrawMap} from '../draw/map-drawing.js';
import {mapShades} from '../draw/map-shades.js';

/** Areas by class. */
export const draw: DrawMap = (view, size, names) =>
  drawAreas(view, size, {ground: mapShades}, names);
