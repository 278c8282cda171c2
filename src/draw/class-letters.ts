import {nothing, svg, type TemplateResult} from 'lit';
import type {MapView} from '../view/map.js';
import {classColor, letterLook} from './class-color.js';
import type {LabelRoom} from './map-labels.js';

/** A letter needs a circle of this radius, in pixels. */
const LETTER = 7;

/** The letter of its class in every area that has room for one. */
export function classLetters(
  {items, classes, above}: MapView,
  {spots}: Pick<LabelRoom, 'spots'>,
): TemplateResult {
  const looks = classes.map((_, at) => letterLook(classColor(at, classes.length, above)));
  return svg`<g class="letters shades">${spots.map(({item, x, y, room}) => {
    const own = items[item]?.class;
    if (own === undefined || room < LETTER) return nothing;
    return svg`<text x=${x.toFixed(1)} y=${(y + 4.3).toFixed(1)} class=${looks[own]}>${classes[own]?.letter}</text>`;
  })}</g>`;
}
