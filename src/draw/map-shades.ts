import {nothing, svg, type TemplateResult} from 'lit';
import type {MapView} from '../view/map.js';
import {borders} from './borders.js';
import type {Picture} from './map-sheet.js';
import {mapFills} from './map-fills.js';
import {TENTHS} from './map-room.js';

/** Areas of a picture by class, with their borders: pale between areas, dark along the coast and round the reference. */
export function mapShades(view: MapView, picture: Picture, id: string): TemplateResult {
  const {plot, shapes} = picture;
  const {coast, between} = picture.sides;
  const {inner, change, dark, divide, bed} = borders(view, between);
  const wanted = new Set(shapes);
  const paths = view.classes.map(() => [] as string[]);
  const without: string[] = [];
  const hidden: string[] = [];
  for (const {shape, class: own, kind} of view.items) {
    if (shape === undefined || !wanted.delete(shape)) continue;
    const none = kind === 'suppressed' ? hidden : without;
    (own === undefined ? none : (paths[own] ?? none)).push(plot.area(shape));
  }
  // What is left has no row in the document.
  without.push(...Array.from(wanted, (shape) => plot.area(shape)));
  const classes = paths.map((own) => own.join(''));
  const areas = {classes, without: without.join(''), hidden: hidden.join('')};
  const edges = areas.without + areas.hidden;
  return svg`${mapFills(view, areas, id, TENTHS)}
    <path class="border" d=${plot.lines(inner)}></path>
    <path class="border change" d=${plot.lines(change)}></path>
    <path class="border dark" d=${plot.lines(dark)}></path>
    <path class="coast" d=${plot.lines(coast)}></path>
    ${edges ? svg`<path class="without-edge" d=${edges}></path>` : nothing}
    ${bed.length ? svg`<path class="divide bed" d=${plot.lines(bed)}></path>` : nothing}
    ${divide.length ? svg`<path class="divide" d=${plot.lines(divide)}></path>` : nothing}`;
}
