// A fixed few pictures look as they did when a person last looked at them. Each is kept as a small grid of greys: cells of
// 16 × 16 pixels, so that fonts of another version make no difference, but a lost label, a colour or a moved legend does.
// After a wanted change: look at `npm run looks`, then `KEEP=yes node --test test/checks/looks.test.mjs`.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {charts, placed} from '../../.build/looks.mjs';
import {site} from './support/site.mjs';

const CELL = 16;
/** How far two greys may lie apart on average, of 255. */
const MEAN = 3;
/** Which part of the cells may differ by more than `FAR`. */
const PART = 0.02;
const FAR = 48;

const kept = new URL('looks/', import.meta.url);
const {browser, server} = await site();

for (const name of Object.keys(charts)) {
  for (const width of [320, 960]) {
    test(`${name} looks as it did at ${width} px`, async () => {
      const page = await placed(browser, server.address, name, {width});
      const picture = await page.locator('main').screenshot();
      const now = await greys(picture);
      await page.close();
      const file = new URL(`${name}-${width}.json`, kept);
      if (process.env.KEEP) {
        mkdirSync(kept, {recursive: true});
        writeFileSync(file, `${JSON.stringify(now)}\n`);
        return;
      }
      assert.ok(existsSync(file), 'no picture is kept');
      const then = JSON.parse(readFileSync(file, 'utf8'));
      assert.equal(now.columns, then.columns);
      assert.ok(
        Math.abs(now.rows - then.rows) <= 2,
        `${now.rows * CELL} px high, was ${then.rows * CELL}`,
      );
      const [a, b] = [now, then].map(({cells}) => Buffer.from(cells, 'base64'));
      const both = Math.min(a.length, b.length);
      const apart = Array.from({length: both}, (_, at) => Math.abs(a[at] - b[at]));
      const mean = apart.reduce((sum, each) => sum + each, 0) / both;
      const far = apart.filter((each) => each > FAR).length / both;
      assert.ok(
        mean <= MEAN && far <= PART,
        `${mean.toFixed(2)} greys apart on average, ${(100 * far).toFixed(1)}% of the cells far apart`,
      );
    });
  }
}

test('the comparison sees a changed colour', async () => {
  const page = await placed(browser, server.address, 'distribution', {width: 960});
  const cellsOf = async () => {
    const {cells} = await greys(await page.locator('main').screenshot());
    return Buffer.from(cells, 'base64');
  };
  const plain = await cellsOf();
  await page.evaluate(() =>
    document.querySelector('vcse-distribution').style.setProperty('--vcse-main', '#b3400a'),
  );
  await page.waitForTimeout(200);
  const other = await cellsOf();
  await page.close();
  assert.ok(plain.some((each, at) => Math.abs(each - other[at]) > 8));
});

/** A picture as greys of its cells, drawn smaller by the browser itself. */
async function greys(picture) {
  const blank = await browser.newPage();
  const result = await blank.evaluate(
    async ([source, cell]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const [columns, rows] = [image.width, image.height].map((side) => Math.floor(side / cell));
      const canvas = document.createElement('canvas');
      Object.assign(canvas, {width: columns, height: rows});
      const context = canvas.getContext('2d', {willReadFrequently: true});
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, columns * cell, rows * cell, 0, 0, columns, rows);
      const {data} = context.getImageData(0, 0, columns, rows);
      let cells = '';
      for (let at = 0; at < data.length; at += 4)
        cells += String.fromCharCode(
          Math.round(0.2126 * data[at] + 0.7152 * data[at + 1] + 0.0722 * data[at + 2]),
        );
      return {columns, rows, cells: btoa(cells)};
    },
    [`data:image/png;base64,${picture.toString('base64')}`, CELL],
  );
  await blank.close();
  return result;
}
