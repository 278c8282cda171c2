import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** Where pages and programs of the contenders are made, and served from. */
export const built = new URL('../built/', import.meta.url);

/** Who has not drawn in this time, in milliseconds, is not waited for. */
export const PATIENCE = 60_000;

/** Bundles programs of `contenders/`. */
export async function bundle(names, {logLevel = 'warning'} = {}) {
  mkdirSync(built, {recursive: true});
  await build({
    entryPoints: names.map((name) =>
      fileURLToPath(new URL(`../contenders/${name}.js`, import.meta.url)),
    ),
    outdir: fileURLToPath(built),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel,
  });
}

/** What a bundled program needs of its page: a place, and itself. */
export function programTag(name) {
  return `<div id="chart"></div>
<script type="module" src="${name}.js"></script>`;
}

/** One of our elements, which marks when it is painted as the programs do. */
export function elementTag(element, attributes) {
  return `<script>addEventListener('vcse-ready',()=>requestAnimationFrame(()=>setTimeout(()=>performance.mark('drawn'))))</script>
<script type="module" src="/dist/define/${element}.js"></script>
<${element} ${attributes}></${element}>`;
}

/** Writes a contender's page, so wide in CSS pixels. */
export function writePage(name, tag, width = 960) {
  writeFileSync(
    new URL(`${name}.html`, built),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
<body style="width:${width}px">
${tag}
`,
  );
}

/** Opens a contender's page and waits until its picture is painted. */
export async function painted(page, address, name) {
  await page.goto(`${address}bench/built/${name}.html`, {waitUntil: 'commit'});
  await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0, undefined, {
    timeout: PATIENCE,
  });
}
