/**
 * Round values on a logarithmic axis: 1 and 3 times each power of ten, or only the powers of ten when
 * there are over six of them.
 */
export function logTicks(lowest: number, highest: number): readonly number[] {
  const first = Math.floor(Math.log10(lowest));
  const last = Math.ceil(Math.log10(highest));
  const powers = Array.from({length: last - first + 1}, (_, i) => Number(`1e${first + i}`));
  const all = powers.flatMap((power) => [power, 3 * power]);
  const inside = (value: number) => value >= lowest && value <= highest;
  const fine = all.filter(inside);
  return fine.length > 7 ? powers.filter(inside) : fine;
}
