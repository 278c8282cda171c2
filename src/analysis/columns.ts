/** A histogram's column: from its lower edge up to, but not with, the upper one. */
export interface Column {
  readonly from: number;
  readonly to: number;
  /** Positions in the values given. */
  readonly members: readonly number[];
}

/** More columns than these cannot be told apart on a page. */
const MOST = 400;

/**
 * Columns of one width from the one with the lowest value to the one with the highest, empty ones too.
 * Edges are whole multiples of the width. Members come in order of value.
 *
 * @throws RangeError if the width is not over 0, or so small that there were over 400 columns
 */
export function columns(values: readonly number[], width: number): readonly Column[] {
  if (!(width > 0))
    throw new RangeError(`invalid column width: ${width} (expected a number over 0)`);
  if (!values.length) return [];
  // A value that is an edge but for the last bit of its binary form belongs above the edge.
  const at = (value: number) => Math.floor(value / width + 1e-9);
  const places = values.map(at);
  const first = places.reduce((least, place) => Math.min(least, place), Infinity);
  const last = places.reduce((most, place) => Math.max(most, place), -Infinity);
  if (last - first >= MOST) {
    throw new RangeError(`invalid column width: ${width} (it gives ${last - first + 1} columns)`);
  }
  const members: number[][] = Array.from({length: last - first + 1}, () => []);
  places.forEach((place, i) => members[place - first]?.push(i));
  return members.map((own, i) => ({
    from: round((first + i) * width),
    to: round((first + i + 1) * width),
    members: own.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0)),
  }));
}

/** 0.30000000000000004 is 0.3. */
function round(value: number): number {
  return Number.parseFloat(value.toPrecision(12));
}
