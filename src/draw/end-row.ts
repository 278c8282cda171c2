import {labelWidth, type Label} from './label.js';
import {wrap} from './wrap.js';

/** Where a row of words under a rank axis stands. */
export interface Row {
  readonly left: number;
  readonly right: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly em: number;
}

/** Words at both ends of an axis, and between them. */
export interface EndWords {
  readonly start: string;
  readonly end: string;
  readonly middle: string;
}

const LOOK = 'axis';

/** Words under an axis: the middle ones go to lines of their own where there is no room between the ends. */
export function endRow(
  {start, end, middle}: EndWords,
  {left, right, y, em}: Row,
): readonly Label[] {
  const centre = (left + right) / 2;
  const half = labelWidth(middle, LOOK, em) / 2;
  const gap = 16 * em;
  const free =
    left + labelWidth(start, LOOK, em) + gap < centre - half &&
    right - labelWidth(end, LOOK, em) - gap > centre + half;
  const ends: readonly Label[] = [
    {x: left, y, text: start, look: LOOK},
    {x: right, y, text: end, anchor: 'end', look: LOOK},
  ];
  if (free) return [...ends, {x: centre, y, text: middle, anchor: 'middle', look: LOOK}];
  const x = left + 2 * half <= right ? left : 0;
  const lines = wrap(middle, right - x, LOOK, em);
  return [...ends, ...lines.map((text, i) => ({x, y: y + (18 + 17 * i) * em, text, look: LOOK}))];
}
