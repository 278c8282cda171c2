import {svg, type TemplateResult} from 'lit';
import type {MapView} from '../view/map.js';
import type {Picture} from './map-sheet.js';

/** Areas of a picture in one pale colour, for circles to stand on: counts are never shaded. */
export function mapGround(_: MapView, {plot, shapes, sides}: Picture): TemplateResult {
  return svg`<path class="ground" d=${shapes.map((shape) => plot.area(shape)).join('')}></path>
    <path class="border plain" d=${plot.lines(sides.between.map(([arc]) => arc))}></path>
    <path class="coast" d=${plot.lines(sides.coast)}></path>`;
}
