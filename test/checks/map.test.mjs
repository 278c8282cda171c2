// The map's example page: nothing shifts, and in forced colours every class is told by its ink.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {charts, drawAll} from './support/pages.mjs';
import {site} from './support/site.mjs';

const {browser, server} = await site();

for (const width of [1280, 768, 360]) {
  test(`nothing shifts while maps are drawn at ${width} px`, async () => {
    const page = await browser.newPage({viewport: {width, height: 900}});
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const {hadRecentInput, value, sources} of list.getEntries())
          if (!hadRecentInput)
            window.shifts.push([value, ...sources.map(({node}) => node?.className ?? '')]);
      }).observe({type: 'layout-shift', buffered: true});
    });
    await page.goto(`${server.address}examples/map.html`);
    await drawAll(page);
    await page.waitForTimeout(500);
    const shifts = await page.evaluate(() => window.shifts);
    const sum = shifts.reduce((all, [value]) => all + value, 0);
    assert.ok(sum < 0.005, `shifted by ${sum}: ${JSON.stringify(shifts)}`);
    await page.close();
  });
}

/** Runs in the page: a place for each class in the middle of one of its areas, with room round it. */
function placesOfClasses(chart, room) {
  const {figure, drawing} = chart;
  const box = chart.renderRoot.querySelector('.drawing').getBoundingClientRect();
  const found = {};
  for (let y = room; y < drawing.height - room; y += 3) {
    for (let x = room; x < drawing.width - room; x += 3) {
      const at = drawing.markAt(x, y);
      const item = figure.items[at];
      const key = item && (item.class ?? item.kind);
      if (key === undefined || found[key]) continue;
      const sides = [-room, 0, room].flatMap((dx) =>
        [-room, 0, room].map((dy) => drawing.markAt(x + dx, y + dy)),
      );
      const free = drawing.labels.every(
        (label) => Math.abs(label.y - y) > room + 20 || Math.abs(label.x - x) > room + 120,
      );
      if (free && sides.every((side) => side === at)) found[key] = [box.left + x, box.top + y];
    }
  }
  return found;
}

/** Runs in the page: how much of a picture is ink, and how many colours it is made of. */
async function inkOf(base64) {
  const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
  const image = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const {data} = canvas.getImageData(0, 0, image.width, image.height);
  let light = 0;
  let coloured = 0;
  for (let i = 0; i < data.length; i += 4) {
    light += (data[i] + data[i + 1] + data[i + 2]) / 765;
    if (
      Math.max(data[i], data[i + 1], data[i + 2]) - Math.min(data[i], data[i + 1], data[i + 2]) >
      8
    )
      coloured += 1;
  }
  return {light: (4 * light) / data.length, coloured};
}

test('every class of a map is told by its ink in forced colours', async () => {
  const page = await browser.newPage({
    viewport: {width: 1280, height: 1000},
    forcedColors: 'active',
  });
  await page.goto(`${server.address}examples/map.html`);
  const chart = page.locator(charts).first();
  await drawAll(page);
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('.drawing').evaluate((element) => element.scrollIntoView({block: 'start'}));
  await page.mouse.move(0, 0);
  const room = 9;
  const places = await chart.evaluate(placesOfClasses, room);
  const inks = [];
  for (const [key, [x, y]] of Object.entries(places)) {
    const clip = {x: x - room, y: y - room, width: 2 * room, height: 2 * room};
    const picture = (await page.screenshot({clip})).toString('base64');
    inks.push([key, await page.evaluate(inkOf, picture)]);
  }
  assert.deepEqual(Object.keys(places), ['0', '1', '2', '3', '4', 'missing']);
  assert.deepEqual(
    inks.map(([, {coloured}]) => coloured),
    inks.map(() => 0),
  );
  const classes = inks.slice(0, 5).map(([, {light}]) => light);
  const steps = classes.slice(1).map((light, i) => Math.abs(light - classes[i]));
  const one = Math.sign(classes[4] - classes[0]);
  assert.ok(
    classes.slice(1).every((light, i) => Math.sign(light - classes[i]) === one),
    classes.join(),
  );
  assert.ok(Math.min(...steps) >= 0.06, `lightness ${classes.join()}`);
  await page.close();
});
