/** What a generator returns, worked out at once. */
export function worked<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
  }
}
