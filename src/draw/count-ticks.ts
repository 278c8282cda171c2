const STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 40, 50, 60, 80];

/** Whole numbers for a logarithmic axis of counts up to a highest: 1 2 3 4 5 6 8 10 15 20 30 40 50, then in hundreds. */
export function countTicks(highest: number): readonly number[] {
  const ticks = [...STEPS];
  for (let power = 100; power <= highest; power *= 10)
    ticks.push(...[1, 2, 3, 5].map((step) => step * power));
  return ticks.filter((tick) => tick <= highest);
}
