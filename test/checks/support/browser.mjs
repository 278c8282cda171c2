import {chromium} from 'playwright-core';
import {chromium as pathOf, chromiumFlags} from '../../../.build/browsers.mjs';

/** Chromium, as the tests start it. */
export function startChromium() {
  return chromium.launch({executablePath: pathOf(), args: chromiumFlags});
}
