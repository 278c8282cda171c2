import {nothing, svg} from 'lit';

/** A part of a bar narrower than this, in pixels at the usual text size, has no figure in it. */
const ROOM = 24;

/** How much of a bar is drawn in which look. */
export interface Shaded {
  readonly size: number;
  readonly look: string;
}

/** A part of a bar: from and to, left of the line below zero. */
export interface DivergingPart {
  readonly from: number;
  readonly to: number;
  readonly look: string;
}

/**
 * The parts of a bar to either side of a line.
 *
 * @param left - from the line outwards
 * @param right - from the line outwards
 * @param middle - half of it lies on either side of the line, between the two
 */
export function divergingParts(
  left: readonly Shaded[],
  right: readonly Shaded[],
  middle: Shaded = {size: 0, look: ''},
): readonly DivergingPart[] {
  const half = middle.size / 2;
  const parts: DivergingPart[] = half ? [{from: -half, to: half, look: middle.look}] : [];
  let from = -half;
  for (const {size, look} of left) {
    parts.push({from: from - size, to: from, look});
    from -= size;
  }
  let to = half;
  for (const {size, look} of right) {
    parts.push({from: to, to: to + size, look});
    to += size;
  }
  return parts;
}

/** How far bars reach on either side, so that all have one scale. */
export function divergingReach(
  bars: readonly (readonly DivergingPart[])[],
  least: number,
): {readonly left: number; readonly right: number} {
  const all = bars.flat();
  return {
    left: Math.max(least, ...all.map(({from}) => -from)),
    right: Math.max(least, ...all.map(({to}) => to)),
  };
}

/** Where a bar is drawn. */
export interface BarPlace {
  readonly x: (value: number) => number;
  readonly y: number;
  readonly height: number;
  readonly em: number;
  /** The figure in a part, where it has room. */
  readonly figure: (size: number) => string;
}

/** A bar to either side of a line, with figures in its parts. */
export function divergingBar(
  parts: readonly DivergingPart[],
  {x, y, height, em, figure}: BarPlace,
) {
  return parts.map(({from, to, look}) => {
    const wide = x(to) - x(from);
    const text = figure(to - from);
    return svg`<rect part="bar" class=${look} x=${x(from)} y=${y} width=${wide} height=${height}></rect>
      ${
        wide >= Math.max(ROOM, 8 * text.length) * em
          ? svg`<text class=${`in-${look}`} x=${x(from) + wide / 2} y=${y + height / 2 + 4.5 * em} text-anchor="middle">${text}</text>`
          : nothing
      }`;
  });
}
