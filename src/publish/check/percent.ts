/** A part of a whole for a report: `33.3%`; `0%` of nothing. */
export function percent(part: number, whole: number): string {
  return whole ? `${((part / whole) * 100).toFixed(1)}%` : '0%';
}
