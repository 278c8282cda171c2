import type {Streams} from './commands/command.js';

/** The parts of a process that words go to. */
export interface Outlets {
  readonly stdout: {write(text: string): unknown};
  readonly stderr: {write(text: string): unknown; readonly isTTY?: boolean};
  /** Milliseconds, from any start. */
  readonly now: () => number;
}

/** Milliseconds before a step is shown: what is done by then needs no progress. */
const PATIENCE = 800;

/** Milliseconds between two steps where each stays on a line of its own. */
const PAUSE = 5_000;

/** The words of the current step are written over in a terminal. */
const AGAIN = '\r\u001b[2K';

/**
 * A command's words to a process: steps appear once work takes long, in a terminal on one line that is written over, elsewhere
 * (in a log) on a line of their own every few seconds.
 */
export function processStreams({stdout, stderr, now}: Outlets): Streams {
  const start = now();
  let last = -PAUSE;
  let shown = false;
  const cleared = () => {
    if (shown) stderr.write(AGAIN);
    shown = false;
  };
  return {
    out(text) {
      cleared();
      stdout.write(text);
    },
    err(text) {
      cleared();
      stderr.write(text);
    },
    step(what) {
      const time = now() - start;
      if (time < PATIENCE) return;
      if (stderr.isTTY) {
        stderr.write(`${AGAIN}${what}…`);
        shown = true;
      } else if (time - last >= PAUSE) {
        stderr.write(`${what}…\n`);
        last = time;
      }
    },
    done: cleared,
  };
}
