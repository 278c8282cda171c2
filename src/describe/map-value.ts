import {formats} from '../format/formats.js';
import type {MapView} from '../view/map.js';

/** How a map's values are written everywhere but in its heading: pounds and pence, or tenths of a per cent. */
export function mapValue(view: Pick<MapView, 'language' | 'measure'>, value: number): string {
  const say = formats(view.language);
  if (view.measure.unit === 'pounds-per-head') return say.exactMoney(value);
  return say.value(value, view.measure.unit);
}
