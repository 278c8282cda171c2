import {svg, type TemplateResult} from 'lit';

/** Distance between dots, in pixels. */
const GRID = 5;

/** How much of a class's area its dots cover, from 0 for the lowest to 1 for the highest. */
export function dotCover(at: number, count: number): number {
  return count < 2 ? 0.5 : (at / (count - 1)) ** 1.35;
}

/**
 * A class as dots that grow with the value, for print and for a reader's own colours: no key is needed to see the order.
 *
 * @param scale - units of the drawing in a pixel
 */
export function dotPattern(id: string, cover: number, scale = 1): TemplateResult {
  const size = GRID * scale;
  const reversed = cover > 0.5;
  const radius = Math.sqrt(((reversed ? 1 - cover : cover) * size * size) / Math.PI);
  return svg`<pattern id=${id} width=${size} height=${size} patternUnits="userSpaceOnUse">
    <rect class=${reversed ? 'ink' : 'page'} width=${size} height=${size}></rect>
    ${radius ? svg`<circle class=${reversed ? 'page' : 'ink'} cx=${size / 2} cy=${size / 2} r=${radius}></circle>` : ''}
  </pattern>`;
}

/** Diagonal lines: no figures, and nothing else; crossed, figures that are not published. */
export function hatchPattern(id: string, scale = 1, crossed = false): TemplateResult {
  const size = 6 * scale;
  return svg`<pattern id=${id} width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="page" width=${size} height=${size}></rect>
    <rect class="hatch" width=${2 * scale} height=${size}></rect>
    ${crossed ? svg`<rect class="hatch" width=${size} height=${2 * scale}></rect>` : ''}
  </pattern>`;
}
