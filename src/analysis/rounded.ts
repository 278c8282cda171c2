/** A number as it will be shown: to a number of decimal places, halves away from zero. */
export function rounded(value: number, places: number): number {
  return Number(value.toFixed(places));
}
