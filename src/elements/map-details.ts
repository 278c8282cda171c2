import type {Explorable} from './exploring.js';
import {MapExploring, type ExplorableMap} from './map-exploring.js';

export {mapItemWords as itemWords} from '../describe/map-item.js';
export {mapTable as table} from '../describe/map-table.js';
export {mapChoices as choices} from './map-choices.js';

/** Which keys work on a map. */
export const keys =
  'Point at an area, or choose “Explore the chart” and use the keys: Left and Right go to the next value, Up and Down to the next region, Home and End to the highest and the lowest; or type the first letters of a name. Enter chooses an area, and its neighbours are then buttons beside the picture; Escape leaves. “Show as table” gives every number in words.';

/** Exploring by value and by region. */
export function exploring(host: Explorable): MapExploring {
  // Only a map brings these details, and its items and drawing are a map's.
  return new MapExploring(host as ExplorableMap);
}
