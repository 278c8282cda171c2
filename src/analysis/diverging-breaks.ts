import {rounded} from './rounded.js';

/**
 * Breaks round a reference, each class twice or half the one before: a quarter, a half, the reference itself, twice
 * and four times it. As many above as below, so that no class straddles the reference.
 *
 * @param reference - over 0
 * @param options - `classes`: an even number; `places`: decimal places that values are shown with; `highest`: values
 *   above it cannot be, as a share above 1
 */
export function divergingBreaks(
  reference: number,
  {classes, places, highest = Infinity}: {classes: number; places: number; highest?: number},
): readonly number[] {
  const side = Math.max(1, Math.round(classes / 2)) - 1;
  const powers = Array.from({length: 2 * side + 1}, (_, i) => i - side);
  const far = powers.findLast((power) => reference * 2 ** power < highest) ?? 0;
  return powers
    .filter((power) => Math.abs(power) <= Math.max(0, far))
    .map((power) => rounded(reference * 2 ** power, places));
}
