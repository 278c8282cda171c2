import {svg, type TemplateResult} from 'lit';

/**
 * A hatched rectangle with an edge, placed by parts of the width: what is not explained, or the room of a target range.
 *
 * @param x - its left end as an SVG length
 * @param width - as an SVG length
 */
export function hatch(x: string, width: string, y: number, height: number): TemplateResult {
  return svg`<svg x=${x} y=${y} width=${width} height=${height} class="hatch">
    <rect class="page" width="100%" height="100%"></rect>
    <line class="hatching" x2="100%" y1=${height / 2} y2=${height / 2} stroke-width=${height}></line>
    <rect class="hatch-edge" width="100%" height="100%"></rect>
  </svg>`;
}
