import {nothing, svg, type TemplateResult} from 'lit';
import type {MapView} from '../view/map.js';
import {classColor} from './class-color.js';
import {dotCover, dotPattern, hatchPattern} from './dot-pattern.js';

/** Paths of the areas of each class, of those without figures, and of those whose figures are not published. */
export interface ClassPaths {
  readonly classes: readonly string[];
  readonly without: string;
  readonly hidden: string;
}

/**
 * Areas filled by class: in colour, and once more as dots, which a style sheet shows in print and in a reader's own
 * colours. Classes that the reader did not pick out step back.
 *
 * @param id - tells this picture's paths from others of the same chart
 * @param scale - units of the drawing in a pixel
 */
export function mapFills(
  {classes, above, picked}: MapView,
  {classes: paths, ...none}: ClassPaths,
  id: string,
  scale: number,
): TemplateResult {
  const count = classes.length;
  const back = (at: number) => (picked === undefined || picked === at ? '' : ' back');
  return svg`<defs>
      ${paths.map((path, at) => svg`<path id=${`${id}-${at}`} d=${path}></path>`)}
      ${classes.map((_, at) => dotPattern(`${id}-dots-${at}`, dotCover(at, count), scale))}
      ${(['without', 'hidden'] as const).map((kind) => hatchPattern(`${id}-${kind}`, scale, kind === 'hidden'))}
    </defs>
    <g class="shades" part="area">${paths.map((path, at) =>
      path
        ? svg`<use href=${`#${id}-${at}`} class=${`class${back(at)}`} fill=${`var(--vcse-class-${classes[at]?.letter.toLowerCase() ?? 'a'}, ${classColor(at, count, above)})`}></use>`
        : nothing,
    )}</g>
    <g class="dots-layer">${paths.map((path, at) =>
      path
        ? svg`<use href=${`#${id}-${at}`} class=${`class${back(at)}`} fill=${`url(#${id}-dots-${at})`}></use>`
        : nothing,
    )}</g>
    ${(['without', 'hidden'] as const).map((kind) =>
      none[kind]
        ? svg`<path part="area-without" class="without" fill=${`url(#${id}-${kind})`} d=${none[kind]}></path>`
        : nothing,
    )}`;
}
