/** What a publisher hides, as data. Every rule is for whole numbers of people, payments or suppliers. */
export interface RuleSet {
  readonly name: string;
  /** In a reader's words, for the notes under a figure. */
  readonly description: string;
  /** True for a number that may not be shown. */
  hides(value: number): boolean;
  /** The smallest and the largest number that is hidden: what a reader must not tell apart. */
  readonly protects: readonly [from: number, to: number];
  /** Numbers that are shown are rounded to the nearest multiple of this; no rounding when absent. */
  readonly roundTo?: number;
  /** True when the rule itself asks that no hidden number follows from totals. */
  readonly secondary: boolean;
  /** Who made the rule and where it is written. */
  readonly source: string;
}

// A fraction between 0 and 1 is as small as a 1; rules that show zero still hide it.
const between = (from: number, to: number) => ({
  protects: [from, to] as const,
  hides: (value: number) => value > from - 1 && value < to + 1,
});

/** The rules in use in England for small numbers about health, by name. */
export const ruleSets = {
  hospital: {
    ...between(1, 7),
    name: 'hospital',
    description: 'Numbers from 1 to 7 are not shown; all others are rounded to the nearest 5.',
    roundTo: 5,
    secondary: false,
    source:
      'NHS Digital, Disclosure control methodology for Hospital Episode Statistics and Emergency Care Data Set, September 2018: for figures below national level',
  },
  'hospital-5': {
    ...between(1, 5),
    name: 'hospital-5',
    description:
      'Numbers from 1 to 5 are not shown, nor are others from which they could be worked out.',
    secondary: true,
    source:
      'NHS Digital, Hospital Episode Statistics analysis guide: the rule before September 2018',
  },
  'under-five': {
    ...between(1, 4),
    name: 'under-five',
    description:
      'Numbers from 1 to 4 are not shown, nor are others from which they could be worked out.',
    secondary: true,
    source:
      'No one body’s rule: counts under five, as many publications of the NHS and of councils hide them',
  },
  'ten-five': {
    ...between(0, 9),
    name: 'ten-five',
    description: 'Numbers under 10 are not shown; all others are rounded to the nearest 5.',
    roundTo: 5,
    secondary: false,
    source: 'Office for National Statistics, the “10-5” rule for counts about health',
  },
  research: {
    ...between(0, 9),
    name: 'research',
    description:
      'Numbers under 10, zero among them, are not shown, nor are others from which they could be worked out.',
    secondary: true,
    source: 'Secure research environments, output checking guidance: a threshold of 10',
  },
} as const satisfies Readonly<Record<string, RuleSet>>;
