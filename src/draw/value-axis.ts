import {svg, type TemplateResult} from 'lit';

/** Lines across the plot with their numbers at the left: no axis line, no ticks. */
export interface ValueAxis {
  /** What to write, and where: `y` in pixels. The line at `zero` is dark. */
  readonly ticks: readonly {readonly y: number; readonly text: string; readonly zero?: boolean}[];
  readonly left: number;
  readonly right: number;
  /** Half the height of a capital: 4.5 at the usual text size. */
  readonly baseline: number;
}

/** Gridlines and numbers of a vertical value axis, under the marks. */
export function valueAxis({ticks, left, right, baseline}: ValueAxis): TemplateResult {
  return svg`<g>${ticks.map(
    (tick) => svg`
      <line class=${tick.zero ? 'zero' : 'grid'} x1=${left} x2=${right} y1=${tick.y} y2=${tick.y}></line>
      <text class="axis" text-anchor="end" x=${left - 8} y=${tick.y + baseline}>${tick.text}</text>`,
  )}</g>`;
}
