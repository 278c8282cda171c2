import {drawAreas} from '../draw/map-areas.js';
import type {DrawMap} from '../draw/map-drawing.js';
import {mapShades} from '../draw/map-shades.js';

const paint = {ground: mapShades};

/** Areas by class. */
export const draw: DrawMap = (view, size, names) => drawAreas(view, size, paint, names);
