import {chromium} from 'playwright-core';
import puppeteer from 'puppeteer-core';
import {Builder, Capabilities} from 'selenium-webdriver';
import {
  chromium as pathOf,
  chromiumFlags,
  firefox,
  startWebkitDriver,
  webkit,
} from '../../../.build/browsers.mjs';

/** Chromium, as the tests start it. */
export function startChromium() {
  return chromium.launch({executablePath: pathOf(), args: chromiumFlags});
}

/** Chromium or Firefox, by Puppeteer. */
export function startPuppeteer(name) {
  return name === 'firefox'
    ? puppeteer.launch({browser: 'firefox', executablePath: firefox(), headless: true})
    : puppeteer.launch({executablePath: pathOf(), args: chromiumFlags, headless: true});
}

/** WebKit's driver with one window, and what ends both. */
export async function startWebkit() {
  const port = 4900 + Math.floor(Math.random() * 90);
  const stop = await startWebkitDriver(port);
  const capabilities = new Capabilities();
  capabilities.setBrowserName('MiniBrowser');
  capabilities.set('webkitgtk:browserOptions', {
    binary: webkit().browser,
    args: ['--automation'],
  });
  const driver = await new Builder()
    .withCapabilities(capabilities)
    .usingServer(`http://127.0.0.1:${port}`)
    .build();
  const close = async () => {
    await driver.quit().catch(() => undefined);
    stop();
  };
  return {driver, close};
}
