import {html, nothing} from 'lit';
import type {MapView} from '../view/map.js';
import type {Size} from './drawing.js';
import {labelTexts} from './label.js';
import type {MapDrawing, NameAreas} from './map-drawing.js';
import {mapSheet, type MapPaint} from './map-sheet.js';

/**
 * Areas on a map, the inset beside it.
 *
 * @param names - draws letters, names and the chosen area's ring, once it has come
 */
export function drawAreas(
  view: MapView,
  {width: wide, em}: Size,
  paint: MapPaint,
  names?: NameAreas,
): MapDrawing {
  const sheet = mapSheet(view, wide, em, paint);
  const {width, height, marks, markAt, outline, circles, captions} = sheet;
  const taken = [...sheet.taken];
  const named = circles
    ? undefined
    : names?.(view, {
        ...sheet.room(),
        width,
        height,
        em,
        outline,
        taken,
        named: !sheet.clip,
        patterns: 'map0',
      });
  return {
    width,
    height,
    marks,
    markAt,
    outline,
    labels: [...(named?.labels ?? []), ...captions],
    keepClear: taken,
    template: html`<svg
      class=${sheet.clip ? 'map clipped' : 'map'}
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
    >
      ${sheet.ground} ${circles?.template(view) ?? nothing}
      ${[...(named ? [named.template] : []), labelTexts(captions)]}
    </svg>`,
  };
}
