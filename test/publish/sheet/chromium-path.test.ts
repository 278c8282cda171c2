import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chromiumPath} from '../../../src/publish/sheet/chromium-path.js';

const machine = (environment: Record<string, string>, ...files: string[]) => ({
  environment,
  home: '/home/ann',
  exists: (path: string) => files.includes(path),
  folders: (path: string) => (path === '/home/ann/.cache/ms-playwright' ? ['chromium-1'] : []),
});

test('the browser that CHROME_PATH names wins', () => {
  const own = machine({CHROME_PATH: '/own', PATH: '/usr/bin'}, '/own', '/usr/bin/chromium');
  assert.equal(chromiumPath(own), '/own');
  assert.throws(() => chromiumPath(machine({CHROME_PATH: '/none'})), /CHROME_PATH is \/none/);
});

test('a browser is found on the path, where systems keep it, and in Playwright’s cache', () => {
  const cached = '/home/ann/.cache/ms-playwright/chromium-1/chrome-linux/chrome';
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const both = machine({PATH: '/bin:/usr/bin'}, '/usr/bin/chromium', mac);
  assert.equal(chromiumPath(both), '/usr/bin/chromium');
  assert.equal(chromiumPath(machine({}, mac, cached)), mac);
  assert.equal(chromiumPath(machine({}, cached)), cached);
});

test('a machine without one is told what to do', () => {
  assert.throws(() => chromiumPath(machine({})), /no Chromium, Chrome or Edge .*CHROME_PATH/);
});
