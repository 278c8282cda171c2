/**
 * A number a reader might see. Zero is a value; a suppressed number is known to its publisher and
 * never sent; a missing one is known to nobody.
 */
export type Cell =
  | {readonly kind: 'value'; readonly value: number}
  | {readonly kind: 'suppressed'; readonly reason: string}
  | {readonly kind: 'missing'; readonly reason: string};
