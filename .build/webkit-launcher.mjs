// Opens the pages of Web Test Runner in WebKit, which keeps what earlier pages took and at last stands still: it starts
// anew after so many pages, and after one that left it without an answer.
import {setTimeout} from 'node:timers/promises';
import {startWebkit} from './browsers.mjs';

const PAGES = 12;
const PATIENCE = 20_000;

export function webkitLauncher() {
  let browser;
  let opened = 0;
  let active;

  const stop = () => {
    browser?.close();
    browser = undefined;
  };
  const open = async (url) => {
    browser ??= await startWebkit('none');
    await inTime(browser.driver.get(url));
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
    getBrowserUrl: () => inTime(browser.driver.getCurrentUrl()).catch(() => undefined),
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

/** What a promise gives, unless WebKit does not answer. */
function inTime(promise) {
  const late = setTimeout(PATIENCE, undefined, {ref: false}).then(() => {
    throw new Error('WebKit does not answer.');
  });
  return Promise.race([promise, late]);
}
