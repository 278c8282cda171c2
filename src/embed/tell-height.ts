import {ASKS, TELLS} from './frame-height.js';

/** The least time between two messages, in milliseconds: ten a second at most. */
const PAUSE = 100;

/** Tells the page that holds this one how high it is: only when that page asks, and only it. */
export function tellHeight(): void {
  let asker: string | undefined;
  let told = 0;
  let waiting = false;
  const tell = () => {
    waiting = false;
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (asker === undefined || height === told) return;
    told = height;
    parent.postMessage({type: TELLS, height}, asker);
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(tell, PAUSE);
  };
  addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
    if (parent === window || source !== parent || origin === 'null') return;
    if ((data as {type?: unknown} | null)?.type !== ASKS) return;
    asker = origin;
    told = 0;
    soon();
  });
  new ResizeObserver(soon).observe(document.documentElement);
}
