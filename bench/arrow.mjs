// Times how long a page takes from the bytes of 225,889 payments in Arrow to columns, and to one sum a commissioner,
// each run in a fresh page. `RUNS=20` for other than 11.
import {chromium} from 'playwright-core';
import {chromium as browserPath, chromiumFlags} from '../.build/browsers.mjs';
import {serve} from '../.build/serve.mjs';
import {median} from './support/median.mjs';
import {bundle, programTag, writePage} from './support/pages.mjs';

const runs = Number(process.env.RUNS ?? 11);

await bundle(['arrow-columns']);
writePage('arrow-columns', programTag('arrow-columns'));

const server = await serve();
const browser = await chromium.launch({executablePath: browserPath(), args: chromiumFlags});
try {
  console.log('\n## 225,889 payments from Arrow\n');
  console.log('| page | to columns, ms | to one sum a commissioner, ms | payments |');
  console.log('| --- | ---: | ---: | ---: |');
  for (const cpu of [1, 4]) {
    const samples = [];
    for (let run = -1; run < runs; run += 1) {
      const sample = await visit(cpu);
      if (run >= 0) samples.push(sample);
    }
    const middle = (name) => median(samples.map((sample) => sample[name])).toFixed(0);
    const rows = samples[0].length.toLocaleString('en-GB');
    const title = cpu === 1 ? 'unthrottled' : `CPU ×${cpu}`;
    console.log(`| ${title} | ${middle('columns')} | ${middle('sums')} | ${rows} |`);
  }
} finally {
  await browser.close();
  await server.close();
}

/** One fresh page: its code is cold, as a reader's is. */
async function visit(cpu) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    await page.goto(`${server.address}bench/built/arrow-columns.html`, {waitUntil: 'commit'});
    await page.waitForFunction(() => globalThis.measured, undefined, {timeout: 60_000});
    return await page.evaluate(() => globalThis.measured);
  } finally {
    await context.close();
  }
}
