import {svg, type TemplateResult} from 'lit';
import type {MapView} from '../view/map.js';
import {classColor} from './class-color.js';
import type {LabelRoom} from './map-labels.js';
import {TENTHS} from './map-room.js';

/** Chosen areas: a ring outside the shape, then the shape once more, so that a small one keeps its class. */
export function chosenRings(
  {items, selected, classes, above}: MapView,
  {outline, patterns}: Pick<LabelRoom, 'outline' | 'patterns'>,
): TemplateResult {
  const count = classes.length;
  return svg`<g transform="scale(${1 / TENTHS})">${items.flatMap(
    ({id, highlighted, class: own}, at) => {
      const d = highlighted || id === selected ? outline(at) : undefined;
      if (!d) return [];
      return svg`<path class="chosen-edge" d=${d}></path><path class="chosen-ring" d=${d}></path>
      <path class="chosen-line" d=${d}></path>
      ${
        own === undefined
          ? svg`<path fill=${`url(#${patterns}-hatch)`} d=${d}></path>`
          : svg`<path class="shades" fill=${`var(--vcse-class-${classes[own]?.letter.toLowerCase() ?? 'a'}, ${classColor(own, count, above)})`} d=${d}></path>
            <path class="dots-layer" fill=${`url(#${patterns}-dots-${own})`} d=${d}></path>`
      }`;
    },
  )}</g>`;
}
