/** One bar: its left edge, its top, and its width, in pixels. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Bars narrower than this, in pixels, are drawn as one stepped area: gaps would be all one sees. */
export const THIN = 3.5;

/** The path of many bars that stand on one floor, as one shape. Places are rounded to a hundredth of a pixel. */
export function barPath(bars: readonly Bar[], floor: number): string {
  const thin = bars.some((bar) => bar.width < THIN);
  return bars
    .map(({x, y, width}) => {
      const drawn = thin ? width : width - 1;
      return `M${round(x)} ${round(floor)}V${round(y)}h${round(drawn)}V${round(floor)}z`;
    })
    .join('');
}

/** A number in as few characters as a hundredth of a pixel needs. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
