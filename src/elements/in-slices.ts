/** Work is laid down after this many milliseconds, so that no task holds the page. */
const SLICE = 10;

/**
 * What a generator returns, worked out in slices between which the page can draw and answer.
 *
 * @param work - yields often: at least every few milliseconds
 * @param signal - gives the work up
 * @returns a promise that is rejected with the signal's reason when the work is given up
 */
export async function inSlices<Result>(
  work: Generator<undefined, Result>,
  signal?: AbortSignal,
): Promise<Result> {
  for (;;) {
    const start = performance.now();
    while (performance.now() - start < SLICE) {
      const {done, value} = work.next();
      if (done) return value;
    }
    await rested();
    signal?.throwIfAborted();
  }
}

/** Resolves in a task of its own, without the delay of a timer. */
function rested(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
