import {formats} from '../format/formats.js';
import type {MapView} from '../view/map.js';
import {mapValue} from './map-value.js';

/** A class's range in words: "Under £10", "£10 to £19.99". */
export function classWords(view: MapView, at: number): string {
  const {say} = formats(view.language);
  const own = view.classes[at];
  if (!own) return '';
  if (own.from === undefined) {
    return own.below === undefined ? say`All values` : say`Under ${breakWords(view, own.below)}`;
  }
  return say`${breakWords(view, own.from)} to ${mapValue(view, own.to)}`;
}

/** A break, without pence that are nought. */
function breakWords(view: MapView, value: number): string {
  return mapValue(view, value).replace(/^(£[\d,]+)\.00$/, '$1');
}
