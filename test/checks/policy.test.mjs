// The whole of examples/ under the strictest policy: no violation, no request elsewhere, nothing stored.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {strictPolicy} from '../../.build/serve.mjs';
import {broken, charts, drawAll, pages} from './support/pages.mjs';
import {site} from './support/site.mjs';

const {browser, server} = await site({policy: strictPolicy});

test('there are example pages', () => {
  assert.ok(pages.length >= 8, pages.join(' '));
});

for (const path of pages) {
  test(`${path} keeps to the strict policy, its own origin and an empty store`, async () => {
    const context = await browser.newContext({viewport: {width: 1000, height: 900}});
    const page = await context.newPage();
    const said = [];
    const elsewhere = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address) && !request.url().startsWith('blob:'))
        elsewhere.push(request.url());
    });
    await page.goto(server.address + path);
    const states = await drawAll(page);
    // Use it: explore, choose, open the table, download.
    const first = page.locator(charts).first();
    if (await first.count()) {
      await first.scrollIntoViewIfNeeded();
      const explore = first.locator('.explore');
      // A chart that is a table or a list itself has nothing to go into.
      if (await explore.count()) {
        await explore.press('Enter');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
      }
      const leaves = async (part) => (await first.getAttribute(`no-${part}`)) !== null;
      if (!(await leaves('table'))) await first.locator('.actions button').first().click();
      await first.locator('.frame > .actions button', {hasText: 'Download'}).click();
      // The last one of a drawing is a picture made in the page; a table has none.
      const pictures = first.locator('#files button', {hasText: 'Picture (PNG)'});
      await first.locator('#files button', {hasText: 'Data (CSV'}).waitFor();
      for (const [button, name] of [
        [first.locator('#files button', {hasText: 'Data (CSV'}), /^[a-z0-9-]+\.csv$/],
        ...((await pictures.count()) ? [[pictures, /^[a-z0-9-]+\.png$/]] : []),
      ]) {
        const saving = page.waitForEvent('download');
        await button.click();
        assert.match((await saving).suggestedFilename(), name);
      }
      for (const words of ['Cite', 'Embed']) {
        if (await leaves(words.toLowerCase())) continue;
        await first.locator('.frame > .actions button', {hasText: words}).click();
        await first.locator('textarea:visible').first().waitFor();
      }
    }
    const sheet = page.locator('vcse-infographic .downloads');
    if (await sheet.count()) {
      await sheet.locator('summary').click();
      const names = [];
      page.on('download', (file) => names.push(file.suggestedFilename()));
      await sheet.locator('button', {hasText: 'Wide picture (PNG)'}).click();
      const deadline = Date.now() + 10_000;
      while (names.length < 2 && Date.now() < deadline) await page.waitForTimeout(50);
      assert.deepEqual(names.map((name) => name.split('.').at(-1)).sort(), ['png', 'txt']);
    }
    const store = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
    }));
    assert.deepEqual(store, {local: 0, session: 0, databases: 0, cookies: ''});
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(
      said.filter((line) => /Content Security Policy|Trusted|Refused|uncaught/i.test(line)),
      [],
    );
    if (path === broken) {
      assert.deepEqual(states, [
        'ready',
        'failed',
        'failed',
        'failed',
        'failed',
        'failed',
        'failed',
        'empty',
      ]);
      const own = said.filter((line) => line.startsWith('vcse-distribution:'));
      assert.equal(own.length, 6, own.join('\n'));
    } else {
      assert.ok(
        states.length === 0 || states.every((state) => state === 'ready'),
        states.join(' '),
      );
      assert.deepEqual(said, []);
    }
    await context.close();
  });
}

test('a policy violation would be seen: an inline style on the same page is', async () => {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${server.address}examples/index.html`);
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await page.waitForTimeout(200);
  assert.ok(said.some((line) => /Content Security Policy/.test(line)));
  await page.close();
});
