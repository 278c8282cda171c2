import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chromiumPath} from '../../../src/publish/sheet/chromium-path.js';
import {startChromium} from '../../../src/publish/sheet/chromium.js';

test('a page gives the value of an expression, and says what is wrong with one', async () => {
  const browser = await startChromium(chromiumPath());
  try {
    const page = await browser.open(() => undefined);
    assert.equal(await page.value('Promise.resolve(6 * 7)'), 42);
    await assert.rejects(page.value('Promise.reject(new RangeError("no sheet"))'), {
      name: 'RangeError',
      message: 'no sheet',
    });
    await assert.rejects(page.send('Page.dance'), /the browser says: /);
  } finally {
    await browser.close();
  }
});

test('a program that is no browser is named', async () => {
  await assert.rejects(
    startChromium('/none/chromium', 2000),
    /^RangeError: \/none\/chromium did not start/,
  );
});
