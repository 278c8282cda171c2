// Every story of the built Storybook draws and pleases axe.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {tags} from './support/pages.mjs';
import {site} from './support/site.mjs';

/** Selects every element. */
const elements = tags.join(', ');
const built = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const {entries} = JSON.parse(readFileSync(`${built}index.json`, 'utf8'));
const stories = Object.values(entries).filter(({type}) => type === 'story');
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const {browser, server} = await site({folder: built});

test('there are stories of every form', () => {
  assert.ok(stories.length >= 12, `${stories.length}`);
});

for (const {id, name} of stories) {
  // The control: a story that must fail, so that a walk that sees nothing is noticed.
  const wanted = name === 'Missing' ? 'failed' : 'ready';
  test(`the story ${name} is ${wanted} and pleases axe`, async () => {
    const page = await browser.newPage({viewport: {width: 1000, height: 900}});
    await page.goto(
      `${server.address}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`,
    );
    const chart = page.locator(elements).first();
    await chart.waitFor({timeout: 10_000});
    await page.waitForFunction(
      (tags) => !['loading', undefined].includes(document.querySelector(tags)?.state),
      elements,
      {timeout: 10_000},
    );
    assert.equal(await chart.evaluate((element) => element.state), wanted);
    await page.addScriptTag({content: axe});
    const found = await page.evaluate(
      (tags) => window.axe.run(tags, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']}),
      elements,
    );
    assert.deepEqual(
      found.violations.map(({id: rule}) => rule),
      [],
    );
    await page.close();
  });
}
