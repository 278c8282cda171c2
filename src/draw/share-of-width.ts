/** A part of a width as a length for SVG: 0.25 becomes "25%". Rounded, and never outside the width. */
export function shareOfWidth(part: number): string {
  return `${Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 100}%`;
}
