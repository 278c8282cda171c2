const STEPS = [1, 2, 3, 4, 5, 6, 8, 10];

/** A round number at or just over the highest value of a scale from zero: 57.22 gives 60. */
export function roundTop(highest: number): number {
  if (!(highest > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  const step = STEPS.find((each) => each * power >= highest * (1 - 1e-12)) ?? 10;
  return Number.parseFloat((step * power).toPrecision(12));
}
