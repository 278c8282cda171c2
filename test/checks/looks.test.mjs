// A fixed few pictures look as they did when a person last looked at them. Each is kept as a small grid of greys: cells of
// 16 × 16 pixels, so that fonts of another version make no difference, but a lost label, a colour or a moved legend does.
// After a wanted change: look at `npm run looks`, then `KEEP=yes node --test test/checks/looks.test.mjs`.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {charts, placed} from '../../.build/looks.mjs';
import {apart, greysOf} from './support/greys.mjs';
import {site} from './support/site.mjs';

const CELL = 16;
/** How far two greys may lie apart on average, of 255. */
const MEAN = 3;
/** Which part of the cells may differ by more than `FAR`. */
const PART = 0.02;
const FAR = 48;

const kept = new URL('looks/', import.meta.url);
const {browser, server} = await site();
const greys = (picture) => greysOf(browser, picture, {cell: CELL});

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
      const {mean, far} = apart(now, then, FAR);
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
