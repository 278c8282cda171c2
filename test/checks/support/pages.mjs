import {readdirSync, readFileSync} from 'node:fs';

const root = new URL('../../../', import.meta.url);

/** The example pages, as paths from the project's root; those that need packages of their own have checks of their own. */
export const pages = readdirSync(new URL('examples/', root), {recursive: true})
  .filter((name) => name.endsWith('.html') && !/^(frameworks|hosts)[/\\]/.test(name))
  .map((name) => `examples/${name.replaceAll('\\', '/')}`);

/** The tags of all elements. */
export const tags = readdirSync(new URL('src/elements/', root)).flatMap(
  (file) => /^(vcse-[\w-]+)\.ts$/.exec(file)?.[1] ?? [],
);

/** The tags of charts: not those of sheets, which arrange charts and words. */
export const chartTags = tags.filter((tag) =>
  readFileSync(new URL(`src/elements/${tag}.ts`, root), 'utf8').includes('extends ChartElement'),
);

/** Selects every chart of a page. */
export const charts = chartTags.join(', ');

/** The page whose charts are broken on purpose. */
export const broken = 'examples/problems.html';

/** Scrolls to every chart of a page, waits until it is drawn or has failed, and says how each ended. */
export async function drawAll(page) {
  const drawn = page.locator(charts);
  const count = await drawn.count();
  const states = [];
  for (let i = 0; i < count; i += 1) {
    const chart = drawn.nth(i);
    await chart.scrollIntoViewIfNeeded();
    // A prerendered chart waits to be asked.
    await chart.evaluate((element) => element.shadowRoot?.querySelector('.asks')?.click());
    const deadline = Date.now() + 10_000;
    let state = 'loading';
    while (state === 'loading' && Date.now() < deadline) {
      state = await chart.evaluate((element) => element.state ?? 'loading');
      if (state === 'loading') await page.waitForTimeout(50);
    }
    if (state === 'ready') await chart.locator('.actions button').first().waitFor();
    states.push(state);
  }
  return states;
}
