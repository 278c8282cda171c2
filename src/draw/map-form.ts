import type {MapForm, MapView} from '../view/map.js';

/** Narrower than this, in pixels, a list answers better than a map. */
const NARROW = 600;

/** Pictures that a document has what it takes for. */
export function mapForms({shapes, hexagons, hexagonsComing}: MapView): readonly MapForm[] {
  return [
    ...(shapes ? (['areas'] as const) : []),
    ...(hexagons || hexagonsComing ? (['hexagons'] as const) : []),
    'list',
  ];
}

/** The picture of a map in some room: the one asked for; else a list on a phone, and areas, hexagons or a list elsewhere. */
export function mapForm(view: MapView, width: number): MapForm {
  const possible = mapForms(view);
  const wanted = view.form ?? (width < NARROW ? 'list' : possible[0]);
  return wanted !== undefined && possible.includes(wanted) ? wanted : 'list';
}
