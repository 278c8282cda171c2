// Runs the tests of test/ in browsers, but for publish/ and checks/. One folder alone, in Chromium alone:
//   TESTS='test/analysis/**/*.test.ts' ENGINES=chromium npx wtr
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {countsReporter} from './.build/counts-reporter.mjs';
import {chromium, chromiumFlags, firefox, webkit} from './.build/browsers.mjs';
import {groupedTests} from './.build/grouped-tests.mjs';
import {webkitLauncher} from './.build/webkit-launcher.mjs';

const wanted = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');
const required = Boolean(process.env.CI);
const browsers = [];

if (wanted.includes('chromium')) {
  browsers.push(
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {executablePath: chromium(), headless: true, args: chromiumFlags},
    }),
  );
}

const firefoxPath = wanted.includes('firefox') && firefox();
if (firefoxPath) {
  const launcher = chromeLauncher({
    puppeteer,
    concurrency: 1,
    createBrowserContext: ({browser}) => browser.defaultBrowserContext(),
    launchOptions: {browser: 'firefox', executablePath: firefoxPath, headless: true},
  });
  launcher.name = 'Firefox';
  browsers.push(launcher);
}

const webkitParts = wanted.includes('webkit') && webkit();
if (webkitParts) browsers.push(webkitLauncher());

for (const [name, found] of [
  ['firefox', firefoxPath],
  ['webkit', webkitParts],
]) {
  if (!wanted.includes(name) || found) continue;
  if (required) throw new Error(`CI requires ${name}, which is not installed.`);
  console.log(`Skipped: ${name} (not installed here; CI requires it).`);
}

export default {
  files: process.env.TESTS?.split(',') ?? groupedTests(),
  nodeResolve: true,
  concurrency: 1,
  browsers,
  reporters: [
    defaultReporter({reportTestProgress: Boolean(process.stdout.isTTY)}),
    countsReporter(),
  ],
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  testFramework: {config: {timeout: 90_000}},
  filterBrowserLogs: ({args}) => !String(args[0] ?? '').match(/^(vcse-|Lit is in dev mode|chart-)/),
};
