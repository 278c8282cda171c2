import {chromium} from 'playwright-core';
import puppeteer from 'puppeteer-core';
import {chromium as pathOf, chromiumFlags, firefox} from '../../../.build/browsers.mjs';

/** Chromium, as the tests start it, with flags of its own. */
export function startChromium(...flags) {
  return chromium.launch({executablePath: pathOf(), args: [...chromiumFlags, ...flags]});
}

/** Chromium or Firefox, by Puppeteer. */
export function startPuppeteer(name) {
  return name === 'firefox'
    ? puppeteer.launch({browser: 'firefox', executablePath: firefox(), headless: true})
    : puppeteer.launch({executablePath: pathOf(), args: chromiumFlags, headless: true});
}
