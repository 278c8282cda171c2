import type {VegaLite} from '../export/vega-lite.js';
import type {Description} from '../view/description.js';
import type {SpecOf} from './actions.js';
import {failureText} from './failure-text.js';
import type {Failure} from './failure.js';

/** A chart, as far as its figure and the way to it go. */
interface Host<View> {
  loading: 'lazy' | 'eager';
  readonly isConnected: boolean;
  readonly updateComplete: Promise<unknown>;
  readonly state: 'loading' | 'ready' | 'empty' | 'failed';
  readonly figure: View | undefined;
  readonly words: Description | undefined;
}

/** The way of a chart's document and of what is made of it. */
interface Loading {
  readonly reading: Promise<void> | undefined;
  readonly making: Promise<void> | undefined;
  readonly error: unknown;
}

/**
 * The specification of the figure that a chart shows, once its document and its settings have become one.
 *
 * @throws whatever is wrong with the document; RangeError in words when there is no figure for another reason
 */
export async function specOf<View>(
  host: Host<View>,
  {spec}: {readonly spec?: () => Promise<SpecOf<View>>},
  loader: Loading,
  failureNow: () => Failure | undefined,
): Promise<VegaLite> {
  if (!host.isConnected) throw noFigure('the chart is not in a page');
  if (!spec) throw noFigure('this chart has no specification');
  if (host.state === 'loading') host.loading = 'eager';
  await settled(host, () => [loader.reading, loader.making]);
  if (loader.error instanceof Error) throw loader.error;
  const failure = failureNow();
  if (failure) throw noFigure(failureText(failure));
  const {figure, words, state} = host;
  if (state === 'empty') throw noFigure('nothing is in it for this choice');
  if (!figure || !words) throw noFigure('the chart has no document (expected src or data)');
  return (await spec())(figure, words);
}

/** Waits until all that is going on has ended, with what came of it. */
async function settled(
  host: Host<unknown>,
  going: () => readonly (Promise<void> | undefined)[],
): Promise<void> {
  let before: readonly unknown[] = [];
  for (;;) {
    await host.updateComplete;
    const now = going();
    if (now.every((each, at) => each === before[at])) return;
    before = now;
    for (const each of now) await each;
  }
}

function noFigure(why: string): RangeError {
  return new RangeError(`there is no figure: ${why}`);
}
