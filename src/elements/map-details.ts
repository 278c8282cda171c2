import {term} from '../format/messages.js';
import type {Dictionaries} from './languages.js';
import {html, type TemplateResult} from 'lit';
import {mapItemWords} from '../describe/map-item.js';
import {mapTable} from '../describe/map-table.js';
import {mapBesideStyles} from '../theme/map-beside-styles.js';
import {mapListStyles} from '../theme/map-list-styles.js';
import type {ItemWords} from '../view/description.js';
import {keptBut} from '../view/kept-but.js';
import type {MapView} from '../view/map.js';
import {adopt} from './adopt.js';
import type {Explorable} from './exploring.js';
import {MapExploring, type ExplorableMap} from './map-exploring.js';
import {mapKey} from './map-key.js';
import {mapLegend} from './map-legend.js';
import {mapNotices} from './map-notices.js';
import {mapPanel} from './map-panel.js';

export {mapLabels as names} from '../draw/map-labels.js';
export {mapControls as aboveMap} from './map-controls.js';
export {mapChoices as choices} from './map-choices.js';

/** What a reader does with a map, which changes no area's words and no row of the table. */
const READING = ['selected', 'picked', 'zoom'] as const;

/** All areas as a table, once for what is asked for. */
export const table = keptBut(READING, mapTable);

const words = keptBut(READING, () => new Map<number, ItemWords>());

/** An area in words. */
export function itemWords(view: MapView, index: number): ItemWords {
  const known = words(view);
  const own = known.get(index) ?? mapItemWords(view, index);
  known.set(index, own);
  return own;
}

/** Which keys work on a map. */
export const keys = term`Point at an area, or choose “Explore the chart” and use the keys: Left and Right go to the next value, Up and Down to the next region, Home and End to the highest and the lowest; or type the first letters of a name. Enter chooses an area, and its neighbours are then buttons beside the picture; Escape leaves. “Show as table” gives every number in words.`;

/** Exploring by value and by region. */
export function exploring(host: Explorable): MapExploring {
  adopt(host.renderRoot, mapBesideStyles);
  adopt(host.renderRoot, mapListStyles);
  // Only a map brings these details, and its items and drawing are a map's.
  return new MapExploring(host as ExplorableMap);
}

/** What a reader changes beside a map, and above it. */
export interface BesideMap {
  /** Of the picture. */
  readonly note: string | undefined;
  /** Of the panel, in pixels. */
  readonly width: number;
  readonly pick: (at: number | undefined) => void;
}

/** Legend or key, notices, and the area panel. */
export function besideMap(view: MapView, {note, width, pick}: BesideMap): TemplateResult {
  return html`${mapNotices(view, note)}
  ${view.marks === 'circles' ? mapKey(view) : mapLegend(view, pick)} ${mapPanel(view, width)}`;
}

/** For those who want to change the figure. */
export const spec = async () => (await import('../export/map-spec.js')).mapSpec;

/** Its texts in other languages. */
export const dictionaries: Dictionaries = {cy: () => import('../words/cy/map.js')};
