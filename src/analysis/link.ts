/** A tie between two bodies of a network, by their positions; its direction where it has one is from `a` to `b`. */
export interface Link {
  readonly a: number;
  readonly b: number;
}
