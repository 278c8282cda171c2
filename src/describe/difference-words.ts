import {formats} from '../format/formats.js';
import type {MapArea, MapView} from '../view/map.js';
import {mapValue} from './map-value.js';

/** An area against the reference, between the figures that are shown: "£2.48 more", "53.0 points higher". */
export function differenceWords(view: MapView, {difference}: MapArea): string | undefined {
  const {measure} = view;
  if (difference === undefined) return undefined;
  if (difference === 0) return 'the same';
  const size = Math.abs(difference);
  if (measure.unit === 'share') {
    const points = (size * 100).toFixed(1);
    return `${points} ${points === '1.0' ? 'point' : 'points'} ${difference > 0 ? 'higher' : 'lower'}`;
  }
  const said = measure.unit === 'count' ? formats(view.language).count(size) : mapValue(view, size);
  return `${said} ${difference > 0 ? 'more' : 'less'}`;
}
