// `npm run pictures`, after a build and with ImageMagick: the pictures of docs/looks.md. One chart in every theme, and every kind of
// chart with a number at each of its parts.
import {spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {chromium as browserPath, chromiumFlags} from './browsers.mjs';
import {elementsOfManifest, OWN, themes} from './looks-page.mjs';
import {charts, placed} from './looks.mjs';
import {serve} from './serve.mjs';

const folder = new URL('../docs/looks/', import.meta.url);
/** Room round a chart, for numbers beside its words. */
const ROOM = 'main {padding: 28px}';

const {elements} = await elementsOfManifest();
mkdirSync(folder, {recursive: true});
const server = await serve();
const browser = await chromium.launch({executablePath: browserPath(), args: chromiumFlags});
for (const {name, theme, colorScheme} of themes)
  await taken(name, await inRoom('histogram', {theme, colorScheme}));
await taken('own', await inRoom('histogram', {styles: OWN}));
for (const {tagName, chart, own} of elements) {
  if (!chart) continue;
  const figure = Object.keys(charts).find((name) => charts[name].startsWith(`${tagName} `));
  const page = await inRoom(figure);
  await page.evaluate(numbered, [tagName, own.cssParts.map(({name}) => name)]);
  await taken(tagName, page);
}
await browser.close();
await server.close();

async function inRoom(figure, {styles = '', ...look} = {}) {
  const page = await placed(browser, server.address, figure, {width: 720, ...look});
  await page.addStyleTag({content: ROOM + styles});
  // It is laid out again in the room that is left.
  await page.waitForTimeout(500);
  return page;
}

/** Puts a number beside the first of each part that is seen. */
function numbered([tag, parts]) {
  const root = document.querySelector(tag).shadowRoot;
  parts.forEach((part, at) => {
    const found = [...root.querySelectorAll(`[part~="${part}"]`)].find((each) => {
      const {width, height} = each.getBoundingClientRect();
      return each.checkVisibility() && width + height > 0;
    });
    if (!found) return;
    const {left, top} = found.getBoundingClientRect();
    const badge = document.createElement('b');
    badge.textContent = String(at + 1);
    badge.style.cssText = `position:absolute;left:${left + scrollX - 22}px;top:${top + scrollY}px;min-width:18px;font:700 12px/18px sans-serif;text-align:center;color:#fff;background:#a1007a;border:1px solid #fff;border-radius:10px`;
    document.body.append(badge);
  });
}

/** From the heading to the end of the drawing, at most 1,200 px. */
async function taken(name, page) {
  const clip = await page.evaluate(() => {
    const root = document.querySelector('main > *').shadowRoot;
    const [heading, drawing] = ['.heading', '.drawing'].map((each) =>
      root.querySelector(each).getBoundingClientRect(),
    );
    const y = heading.top + scrollY - 16;
    const height = Math.min(drawing.bottom + scrollY + 16 - y, 1200);
    return {x: 0, y, width: innerWidth, height};
  });
  const path = fileURLToPath(new URL(`${name}.png`, folder));
  await page.screenshot({path, clip, fullPage: true});
  await page.close();
  const few = ['-dither', 'None', '-colors', '48', `PNG8:${path}`];
  if (spawnSync('convert', [path, ...few]).status !== 0)
    throw new Error('ImageMagick did not make the picture smaller');
}
