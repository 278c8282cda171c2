import {formats} from '../format/formats.js';
import type {MapArea, MapView} from '../view/map.js';
import {mapValue} from './map-value.js';

/** An area against the reference, between the figures that are shown: "£2.48 more", "53.0 points higher". */
export function differenceWords(view: MapView, {difference}: MapArea): string | undefined {
  const {say, count} = formats(view.language);
  const {measure} = view;
  if (difference === undefined) return undefined;
  if (difference === 0) return say`the same`;
  const size = Math.abs(difference);
  const more = difference > 0;
  if (measure.unit === 'share') {
    const points = (size * 100).toFixed(1);
    if (points === '1.0') return more ? say`${points} point higher` : say`${points} point lower`;
    return more ? say`${points} points higher` : say`${points} points lower`;
  }
  const said = measure.unit === 'count' ? count(size) : mapValue(view, size);
  return more ? say`${said} more` : say`${said} less`;
}
