// A picture that is taken along is what its page shows: size, marks, words, and the page's own typeface.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {charts, placed} from '../../.build/looks.mjs';
import {apart, greysOf} from './support/greys.mjs';
import {site} from './support/site.mjs';

const SCALE = 2;
/** How far two greys may lie apart on average, of 255, and which part of the cells may differ by more than `FAR`. */
const MEAN = 2;
const PART = 0.001;
const FAR = 48;

const {browser, server} = await site();
const sharp = {newPage: (options) => browser.newPage({...options, deviceScaleFactor: SCALE})};
const greys = (picture, at) => greysOf(browser, picture, {cell: 8, at});
const same = ({mean, far}) => mean <= MEAN && far <= PART;

for (const name of Object.keys(charts)) {
  test(`the PNG of ${name} is what its page shows`, async (t) => {
    const page = await placed(sharp, server.address, name, {width: 700});
    const typeface = await page.addStyleTag({content: 'body {font-family: "Liberation Serif"}'});
    const chart = page.locator('main > *').first();
    if (await chart.evaluate(({drawing: made}) => !made || made.speaks)) {
      t.skip('a table or a sheet: it is not a picture');
      return page.close();
    }
    const drawing = chart.locator('.drawing svg').first();
    const shown = await greys(await drawing.screenshot());
    const {y: top} = await drawing.boundingBox();
    await chart.locator('.frame > .actions button', {hasText: 'Download'}).click();
    const png = await saved(page, chart, 'Picture (PNG)');
    const svg = String(await saved(page, chart, 'Picture (SVG)'));
    const {whole, inner} = await page.evaluate(sizes, svg);

    assert.deepEqual(
      [png.readUInt32BE(16), png.readUInt32BE(20)],
      whole.map((each) => Math.round(each * SCALE)),
    );
    // A screenshot begins at a whole pixel of the page.
    const [x, y, width, height] = inner.map((each) => each * SCALE);
    const at = {x, y: Math.round(y - (top - Math.floor(top)) * SCALE), width, height};
    const drawn = await greys(png, at);
    assert.ok(same(apart(drawn, shown, FAR)), JSON.stringify(apart(drawn, shown, FAR)));

    // The comparison sees another typeface; Vega keeps the one that it has drawn with.
    if (name !== 'vega') {
      await typeface.evaluate((style) => style.remove());
      const other = apart(drawn, await greys(await drawing.screenshot()), FAR);
      assert.ok(!same(other), JSON.stringify(other));
    }

    // Title, source and all: as a browser draws the file by itself.
    const reference = await alone(svg, whole);
    const all = apart(await greys(png), reference, FAR);
    assert.ok(same(all), JSON.stringify(all));
    await page.close();
  });
}

async function saved(page, chart, words) {
  const saving = page.waitForEvent('download');
  await chart.locator('#files button', {hasText: words}).first().click();
  return readFileSync(await (await saving).path());
}

/** Runs in the page: width and height of a picture, and place and size of the drawing in it. */
function sizes(text) {
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const drawing = [...root.children].find(({localName}) => localName === 'svg');
  const numbers = (each, keys) => keys.map((key) => Number(each.getAttribute(key)));
  return {
    whole: numbers(root, ['width', 'height']),
    inner: numbers(drawing, ['x', 'y', 'width', 'height']),
  };
}

async function alone(svg, [width, height]) {
  const page = await sharp.newPage({viewport: {width, height: Math.ceil(height)}});
  await page.route('**/picture.svg', (route) =>
    route.fulfill({contentType: 'image/svg+xml', body: svg}),
  );
  await page.goto(`${server.address}picture.svg`);
  const picture = await page.screenshot();
  await page.close();
  return greys(picture);
}
