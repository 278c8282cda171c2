import {ticks} from 'd3';
import {formats, type Language, type Unit} from '../format/formats.js';

/** A round value on an axis and its text. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** Three to five round values from 0 up to the highest. Counts have whole ones only. */
export function valueTicks(highest: number, unit: Unit, language: Language): readonly Tick[] {
  const {axis} = formats(language);
  return ticks(0, highest, 4)
    .filter((value) => unit !== 'count' || Number.isInteger(value))
    .map((value) => ({value, text: axis(value, unit)}));
}
