import {after} from 'node:test';
import {serve} from '../../../.build/serve.mjs';
import {startChromium} from './browser.mjs';

/**
 * A server and Chromium to look at what it serves; both end with the tests of the file that asked for them.
 *
 * @param {Parameters<typeof serve>[0]} options - those of the server
 */
export async function site(options) {
  const browser = await startChromium();
  after(() => browser.close());
  const server = await serve(options);
  after(() => server.close());
  return {browser, server};
}
