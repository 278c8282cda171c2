import {drawAreas} from '../draw/map-areas.js';
import {mapCircles} from '../draw/map-circles.js';
import type {DrawMap} from '../draw/map-drawing.js';
import {mapGround} from '../draw/map-ground.js';

/** Counts and sums on a map: circles, never shades. */
export const draw: DrawMap = (view, size, names) =>
  drawAreas(view, size, {ground: mapGround, marks: mapCircles}, names);
