import {nothing, svg, type TemplateResult} from 'lit';
import type {MapView} from '../view/map.js';
import type {Picture} from './map-areas.js';
import {mapFills} from './map-fills.js';
import {TENTHS} from './map-plot.js';

/** Areas of a picture by class, with their borders: pale between areas, dark along the coast and round the reference. */
export function mapShades(view: MapView, picture: Picture, id: string): TemplateResult {
  const {plot, shapes} = picture;
  const {inner, dark, coast, divide} = picture.borders;
  const wanted = new Set(shapes);
  const paths = view.classes.map(() => [] as string[]);
  const without: string[] = [];
  for (const {shape, class: own} of view.items) {
    if (shape === undefined || !wanted.delete(shape)) continue;
    (own === undefined ? without : (paths[own] ?? without)).push(plot.area(shape));
  }
  // What is left has no row in the document.
  without.push(...Array.from(wanted, (shape) => plot.area(shape)));
  const classes = paths.map((own) => own.join(''));
  return svg`${mapFills(view, {classes, without: without.join('')}, id, TENTHS)}
    <path class="border" d=${plot.lines(inner)}></path>
    <path class="border dark" d=${plot.lines(dark)}></path>
    <path class="coast" d=${plot.lines(coast)}></path>
    ${without.length ? svg`<path class="without-edge" d=${without.join('')}></path>` : nothing}
    ${divide.length ? svg`<path class="divide" d=${plot.lines(divide)}></path>` : nothing}`;
}
