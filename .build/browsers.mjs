// Finds the browsers that the tests run in. Chromium is always needed; Firefox and WebKit run where they
// are installed, and are required where CI is set.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {Builder, Capabilities} from 'selenium-webdriver';

const DEBIAN =
  'apt-get install -y --no-install-recommends chromium firefox-esr webkit2gtk-driver xvfb';

function runs(path) {
  return spawnSync(path, ['--version'], {timeout: 20_000}).status === 0;
}

function onPath(...names) {
  return names.map((name) => spawnSync('which', [name]).stdout?.toString().trim()).find(Boolean);
}

/**
 * Chromium's path: CHROME_PATH (an error when it does not run), a browser on PATH, Playwright's cache, or,
 * for root on Debian, one that is installed now.
 */
export function chromium() {
  const tried = [];
  const own = process.env.CHROME_PATH;
  if (own) {
    if (runs(own)) return own;
    throw new Error(`CHROME_PATH is ${own}, which does not run.`);
  }
  const path = onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
  if (path && runs(path)) return path;
  tried.push('a browser on PATH');
  const cache = join(homedir(), '.cache', 'ms-playwright');
  const cached = existsSync(cache)
    ? readdirSync(cache).map((name) => join(cache, name, 'chrome-linux', 'chrome'))
    : [];
  const kept = cached.find((file) => existsSync(file) && runs(file));
  if (kept) return kept;
  tried.push('Playwright’s cache');
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log('Chromium: none here, installing Debian’s …');
    spawnSync('apt-get', ['update', '-qq'], {stdio: 'inherit'});
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
    });
    const installed = onPath('chromium');
    if (installed && runs(installed)) return installed;
    tried.push('apt-get install chromium');
  }
  throw new Error(`No Chromium. Tried: ${tried.join(', ')}. On Debian: ${DEBIAN}`);
}

/** Firefox's path, if it is installed. */
export function firefox() {
  return onPath('firefox-esr', 'firefox');
}

/** Paths of WebKit's driver, its browser and a display for it, if they are installed. */
export function webkit() {
  const driver = onPath('WebKitWebDriver');
  const display = onPath('xvfb-run');
  const browser = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec']
    .flatMap((folder) => [
      `${folder}/webkit2gtk-4.1/MiniBrowser`,
      `${folder}/webkit2gtk-4.0/MiniBrowser`,
    ])
    .find((file) => existsSync(file));
  return driver && display && browser ? {driver, display, browser} : undefined;
}

/** What Chromium is started with: no calls home, and the page's own security left as it is. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * WebKit with one window, on a display of its own, and what ends it with every process it has, also one that hangs.
 */
export async function startWebkit() {
  const parts = webkit();
  const port = 4450 + Math.floor(Math.random() * 400);
  const process = spawn(parts.display, ['-a', parts.driver, `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
  });
  const end = () => {
    try {
      globalThis.process.kill(-process.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  globalThis.process.once('exit', end);
  const close = () => {
    globalThis.process.off('exit', end);
    end();
  };
  await answer(`http://127.0.0.1:${port}/status`);
  const capabilities = new Capabilities();
  capabilities.setBrowserName('MiniBrowser');
  capabilities.set('webkitgtk:browserOptions', {binary: parts.browser, args: ['--automation']});
  const driver = await new Builder()
    .withCapabilities(capabilities)
    .usingServer(`http://127.0.0.1:${port}`)
    .build();
  return {driver, close};
}

async function answer(address) {
  for (let waited = 0; waited < 100; waited += 1) {
    const ready = await fetch(address).then(
      ({ok}) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('WebKit’s driver did not start.');
}
