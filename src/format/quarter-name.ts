const names = {
  1: 'Highest quarter',
  2: 'Second quarter',
  3: 'Third quarter',
  4: 'Lowest quarter',
} as const;

/** Name of a quarter, 1 the highest. */
export function quarterName(quarter: 1 | 2 | 3 | 4): string {
  return names[quarter];
}
