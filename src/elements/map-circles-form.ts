import {drawAreas} from '../draw/map-areas.js';
import {mapCircles} from '../draw/map-circles.js';
import type {DrawMap} from '../draw/map-drawing.js';
import {mapGround} from '../draw/map-ground.js';

const paint = {ground: mapGround, marks: mapCircles};

/** Counts and sums on a map: circles, never shades. */
export const draw: DrawMap = (view, size, names) => drawAreas(view, size, paint, names);
