import {ASKS, frameHeight} from './frame-height.js';

/** Messages of one frame that are listened to in a second; a page is laid out anew for each. */
const MOST = 10;

const heard = new WeakMap<HTMLIFrameElement, {second: number; count: number}>();

/** The origin of a frame that holds an embedded chart; `undefined` for every other frame. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  if (!URL.canParse(frame.src)) return undefined;
  const {origin, protocol, pathname} = new URL(frame.src);
  return /^https?:$/.test(protocol) && pathname.endsWith('/embed.html') ? origin : undefined;
}

function ask(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  if (origin !== undefined) frame.contentWindow?.postMessage({type: ASKS}, origin);
}

function tooMany(frame: HTMLIFrameElement): boolean {
  const second = Math.floor(performance.now() / 1000);
  const {second: last, count} = heard.get(frame) ?? {second, count: 0};
  const now = last === second ? count + 1 : 1;
  heard.set(frame, {second, count: now});
  return now > MOST;
}

addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
  const frames = [...document.querySelectorAll('iframe')];
  const frame = frames.find((each) => each.contentWindow === source);
  const height = frameHeight(data);
  if (!frame || height === undefined || origin !== originOf(frame) || tooMany(frame)) return;
  frame.style.setProperty('height', `${height}px`);
});

// A frame's load does not bubble, but it is caught on its way down; frames that are here already may have loaded.
document.addEventListener(
  'load',
  ({target}) => {
    if (target instanceof HTMLIFrameElement) ask(target);
  },
  true,
);
for (const frame of document.querySelectorAll('iframe')) ask(frame);
