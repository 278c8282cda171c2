// Opens the pages of Web Test Runner in WebKit, which keeps what earlier pages took and at last stands still: it starts
// anew after so many pages, and after one that left it without an answer.
import {setTimeout} from 'node:timers/promises';
import {startWebkit} from './browsers.mjs';

const PAGES = 6;
const PATIENCE = 20_000;

export function webkitLauncher() {
  let browser;
  let opened = 0;
  let active;

  const stop = () => {
    browser?.close();
    browser = undefined;
  };
  // In a frame: a page of its own took WebKit nearly half as long again.
  const open = async (url) => {
    browser ??= await startWebkit();
    await inTime(browser.driver.get(`${new URL(url).origin}/?mode=iframe`));
    await inTime(browser.driver.executeScript(inFrame, url));
  };

  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      if (opened % PAGES === 0) stop();
      opened += 1;
      active = id;
      await open(url).catch(() => {
        stop();
        return open(url);
      });
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => inTime(browser.driver.executeScript(frameUrl)).catch(() => undefined),
    async stopSession() {
      active = undefined;
      await inTime(browser.driver.get('about:blank').then(() => browser.driver.getTitle())).catch(
        stop,
      );
      return {};
    },
    stop: async () => stop(),
    startDebugSession() {
      throw new Error('WebKit here shows nothing to debug in: use Chromium.');
    },
  };
}

/** Runs in the page. */
function inFrame(url) {
  const frame = document.createElement('iframe');
  frame.src = url;
  document.body.append(frame);
}

/** Runs in the page. */
function frameUrl() {
  return document.querySelector('iframe')?.contentWindow.location.href;
}

/** What a promise gives, unless WebKit does not answer. */
function inTime(promise) {
  const late = setTimeout(PATIENCE, undefined, {ref: false}).then(() => {
    throw new Error('WebKit does not answer.');
  });
  return Promise.race([promise, late]);
}
