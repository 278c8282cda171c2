/**
 * Which of `count` marks, evenly spread from `left` to `right`, is nearest to a place; `undefined` outside.
 */
export function rankAt(x: number, left: number, right: number, count: number): number | undefined {
  if (x < left - 6 || x > right + 6) return undefined;
  const at = Math.floor(((x - left) / (right - left)) * count);
  return Math.max(0, Math.min(count - 1, at));
}
