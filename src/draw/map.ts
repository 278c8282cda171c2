import type {MapForm, MapView} from '../view/map.js';
import type {Size} from './drawing.js';
import {drawAreas} from './map-areas.js';
import type {MapDrawing} from './map-drawing.js';
import {drawHexagons} from './map-hexagons.js';
import {drawList} from './map-list.js';

/** Narrower than this, in pixels, a list answers better than a map. */
const NARROW = 600;

/** The picture of a map in some room: the one asked for; else a list on a phone, and areas, hexagons or a list elsewhere. */
export function mapForm(view: MapView, width: number): MapForm {
  const possible = mapForms(view);
  const wanted = view.form ?? (width < NARROW ? 'list' : possible[0]);
  return wanted !== undefined && possible.includes(wanted) ? wanted : 'list';
}

/** Pictures that a document has what it takes for. */
export function mapForms({shapes, hexagons}: MapView): readonly MapForm[] {
  return [
    ...(shapes ? (['areas'] as const) : []),
    ...(hexagons ? (['hexagons'] as const) : []),
    'list',
  ];
}

/** A map, as areas, as hexagons or as a list. */
export function drawMap(view: MapView, size: Size): MapDrawing {
  switch (mapForm(view, size.width)) {
    case 'areas':
      return drawAreas(view, size);
    case 'hexagons':
      return drawHexagons(view, size);
    case 'list':
      return drawList(view, size);
  }
}
