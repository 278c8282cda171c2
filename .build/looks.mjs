// Pictures of every element in the states that readers meet. `npm run looks` takes them all and puts them on one sheet,
// `.cache/looks/index.html`, for a person to look at (`ONLY=trend STATE=Welsh` some of them); test/checks/looks.test.mjs compares a fixed few.
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';
import {chromium as browserPath, chromiumFlags} from './browsers.mjs';
import {serve} from './serve.mjs';

const folder = new URL('../.cache/looks/', import.meta.url);
const spend = 'src="/datasets/ccg-spend-2018-19.json"';
const feedback = 'src="/datasets/insight-nhs-feedback-2021-22.json"';

/** Every element, with the attributes of a figure of real data; what stands inside it is in `inside`. */
export const charts = {
  distribution: `vcse-distribution ${spend} measure="per-head" highlight="E38000225"`,
  histogram: `vcse-distribution ${spend} measure="per-head" form="histogram" highlight="E38000225"`,
  tail: 'vcse-distribution src="/datasets/vcse-suppliers-2018-19.json" of="suppliers" form="tail" scale="log"',
  journeys: 'vcse-journeys src="/datasets/insight-journeys-example.json"',
  map: `vcse-map ${spend} view="areas" selected="E38000225"`,
  list: `vcse-map ${spend} view="list" selected="E38000225"`,
  network: 'vcse-network src="/datasets/network-north-west-london-2022.json"',
  scorecard: 'vcse-scorecard src="/datasets/scorecard-framework-2022.json"',
  survey: 'vcse-survey src="/datasets/survey-agreement.json"',
  insight: `vcse-insight ${feedback}`,
  'insight time': `vcse-insight ${feedback} form="time"`,
  'insight places': `vcse-insight ${feedback} form="places"`,
  'insight matrix': `vcse-insight ${feedback} form="matrix"`,
  trend: 'vcse-trend src="/datasets/ccg-quarterly-2018-19.json"',
  reach: 'vcse-reach src="/datasets/vcse-reach-2018-19.json"',
  vega: `vcse-vega ${spend}`,
  sheet: `vcse-infographic ${feedback} template="one-page" publisher="Example Healthwatch"`,
};

/** An author's own figure. */
const authors = {
  title: 'Commissioners that pay more VCSEs spend more on them',
  description: 'Spending on VCSEs, by the number of VCSEs that a commissioner paid.',
  data: {name: 'totals'},
  transform: [{filter: "datum.sector === 'vcse' && isValid(datum.commissioner)"}],
  mark: 'point',
  encoding: {
    x: {field: 'suppliers', type: 'quantitative', title: 'VCSEs paid'},
    y: {field: 'amount', type: 'quantitative', title: 'Pounds'},
  },
};

const inside = {
  vega: `<script type="application/json">${JSON.stringify(authors)}</script>`,
  sheet: `<h2>What people told two NHS trusts</h2>
<p>People wrote <vcse-value of="feedback" sum="count" where="feeling=*">7,908</vcse-value> answers in 2021 and 2022.</p>
<vcse-figure-number of="feedback" sum="count" where="feeling=*" unit="answers">were coded by hand.</vcse-figure-number>
<vcse-figure-number of="feedback" sum="count" where="feeling=very-positive" share="feeling=*" unit="of answers">were very positive.</vcse-figure-number>
<vcse-insight ${feedback} most="6" no-table no-embed no-help loading="eager"></vcse-insight>
<vcse-insight ${feedback} form="places" no-table no-embed no-help loading="eager"></vcse-insight>
<blockquote><p>The driver came early and waited for me.</p><footer>Made up for this example</footer></blockquote>`,
};

export const widths = [320, 768, 1280];

/** How a page differs from a plain one. */
export const states = {
  light: {},
  dark: {colorScheme: 'dark', theme: 'dark'},
  'high contrast': {theme: 'high-contrast'},
  'forced colours': {forcedColors: 'active'},
  print: {media: 'print'},
  '200% text': {size: '200%'},
  Welsh: {lang: 'cy'},
  error: {src: '/datasets/none.json'},
};

/**
 * Puts a figure of `charts` on a page of its own and waits until all that is on it is drawn or has failed.
 *
 * @returns the page, to be closed by whoever asked
 */
export async function placed(browser, address, chart, {width, state = 'light', ...more}) {
  const {theme, size, src, lang = 'en', ...media} = {...states[state], ...more};
  const page = await browser.newPage({viewport: {width, height: 900}});
  await page.emulateMedia(media);
  const [tag] = charts[chart].split(' ');
  const markup = `<${charts[chart]} loading="eager">${inside[chart] ?? ''}</${tag}>`;
  const elements = [...new Set(markup.match(/(?<=<)vcse-[\w-]+/g))];
  const name = `${tag}-${width}.html`;
  await page.route(`**/looks/${name}`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${lang}"${size ? ` style="font-size: ${size}"` : ''}><meta charset="utf-8"><title>${tag}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/examples/examples.css">
${theme ? `<link rel="stylesheet" href="/dist/themes/${theme}.css">` : ''}${tag === 'vcse-infographic' ? '<link rel="stylesheet" href="/dist/themes/sheet.css">' : ''}
${elements.map((each) => `<script type="module" src="/dist/define/${each}.js"></script>`).join('')}
<main>${src ? markup.replaceAll(/\bsrc="[^"]*"/g, `src="${src}"`) : markup}</main></html>`,
    }),
  );
  await page.goto(`${address}looks/${name}`);
  await page.waitForFunction(
    (tags) =>
      [...document.querySelectorAll(tags)].every(
        ({state: now, renderRoot, shownItems}) =>
          now === 'failed' ||
          (now === 'ready' && (!shownItems || renderRoot.querySelector('.actions button'))),
      ),
    elements.join(),
  );
  if (media.media === 'print') await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.waitForTimeout(400);
  return page;
}

async function contactSheet() {
  mkdirSync(folder, {recursive: true});
  const server = await serve();
  const browser = await chromium.launch({executablePath: browserPath(), args: chromiumFlags});
  const {ONLY: only = '', STATE: asked = ''} = process.env;
  const sections = [];
  for (const name of Object.keys(charts)) {
    if (!name.includes(only)) continue;
    const figures = [];
    for (const state of Object.keys(states).filter((each) => each.includes(asked))) {
      for (const width of widths) {
        const file = `${name}-${state.replace(/\W+/g, '-')}-${width}.png`;
        const page = await placed(browser, server.address, name, {width, state});
        await page.locator('main').screenshot({path: fileURLToPath(new URL(file, folder))});
        await page.close();
        figures.push(
          `<figure><figcaption>${state}, ${width} px</figcaption><a href="${file}"><img src="${file}" alt="" height="420"></a></figure>`,
        );
      }
    }
    console.log(name);
    sections.push(`<h2>${name}</h2><div>${figures.join('')}</div>`);
  }
  await browser.close();
  await server.close();
  const sheet = new URL('index.html', folder);
  writeFileSync(
    sheet,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Looks</title><style>div{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{border:1px solid #ccc}</style>${sections.join('')}</html>`,
  );
  console.log(`Look at ${fileURLToPath(sheet)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await contactSheet();
