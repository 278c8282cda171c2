/** A piece of a sentence; the strong ones carry its numbers. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  /** Address, for a source. Already checked to be https. */
  readonly href?: string;
}

/** A figure in words. */
export interface Description {
  /** The finding, with its number. */
  readonly heading: string;
  /** Measure, unit, number of items, place, period. */
  readonly subtitle: string;
  readonly sentence: readonly Run[];
  /** What the picture shows and how to read it, in a sentence or two. */
  readonly reading: string;
  readonly notes: readonly string[];
  readonly source: readonly Run[];
}

/** One item in words: the same in the tooltip, the readout and the accessible name. */
export interface ItemWords {
  /** Name and value: "Leeds: £38 a head". */
  readonly title: string;
  /** At most three: what it is made of; rank and benchmark; caveats. */
  readonly lines: readonly string[];
  /** All of it as one accessible name, rank first: "39 of 189: Leeds, £38 a head, …". */
  readonly label: string;
}
