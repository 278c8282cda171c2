import {svg, type TemplateResult} from 'lit';

/**
 * A hatched rectangle with an edge, placed by parts of the width: what is not explained, or the room of a target range.
 *
 * @param x - its left end as an SVG length
 * @param width - as an SVG length
 */
export function hatch(x: string, width: string, y: number, height: number): TemplateResult {
  const lines = Array.from(
    {length: 50},
    (_, i) => `M${i * 8 - height} ${height}l${height}-${height}`,
  );
  return svg`<svg x=${x} y=${y} width=${width} height=${height} class="hatch">
    <rect class="page" width="100%" height="100%"></rect>
    <path class="hatching" d=${lines.join('')}></path>
    <rect class="hatch-edge" width="100%" height="100%"></rect>
  </svg>`;
}
