// A scorecard of 40 measures in 6 perspectives on A4: pages break between rows and between cards, never inside one.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pdfPages} from './support/pdf-pages.mjs';
import {site} from './support/site.mjs';

const MEASURES = 40;
const PERSPECTIVES = 6;

const {browser, server} = await site();

/** First and last words of what stands in a row, by which it is found again. */
const marked = (kind, number, words) =>
  `${kind}${number}from ${words.repeat(kind === 'name' ? 9 : 25)}${kind}${number}to`;
const numbers = Array.from({length: MEASURES}, (_, i) => 100 + i);
/** What has a beginning and an end: a measure's name, what explains it, and its unfolded evidence. */
const kinds = ['name', 'why', 'more'];

const scorecard = {
  $schema: 'schemas/scorecard.v1.json',
  name: 'printed',
  title: 'A scorecard to print',
  licenses: [{title: 'OGL'}],
  sources: [{title: 'Made up'}],
  scorecard: {organisation: {id: 'us', name: 'Us'}, period: '2022-23', illustrative: true},
  resources: [
    {
      name: 'perspectives',
      data: Array.from({length: PERSPECTIVES}, (_, i) => ({id: `p${i}`, name: `side${i}`})),
    },
    {
      name: 'measures',
      data: numbers.map((number, i) => ({
        id: `m${number}`,
        perspective: `p${i % PERSPECTIVES}`,
        name: marked('name', number, 'seats '),
        unit: 'percent',
        value: i,
        target: 20,
        polarity: 'higher',
        commentary: marked('why', number, 'because of that '),
      })),
    },
    {
      name: 'evidence',
      data: numbers.map((number) => ({
        id: `e${number}`,
        measure: `m${number}`,
        kind: 'story',
        text: marked('more', number, 'what somebody told us '),
        consent: 'given',
        anonymised: true,
      })),
    },
  ],
};

/** Pages of text that a scorecard in one layout fills, with more of a style sheet where the test wants it. */
async function printed(layout, style = '') {
  const page = await browser.newPage({viewport: {width: 1000, height: 900}});
  await page.goto(new URL('examples/scorecard.html', server.address).href);
  await page.evaluate(
    async ([data, shown, more]) => {
      const chart = document.createElement('vcse-scorecard');
      Object.assign(chart, {data, layout: shown, loading: 'eager'});
      const ready = new Promise((resolve, reject) => {
        chart.addEventListener('vcse-ready', resolve);
        chart.addEventListener('vcse-error', ({detail}) => reject(new Error(detail.problems)));
      });
      // The table that follows a drawing on paper says the same once more.
      chart.setAttribute('no-table', '');
      document.body.replaceChildren(chart);
      await ready;
      // Evidence comes with the tools.
      while (!chart.renderRoot.querySelector('.actions button'))
        await new Promise((resolve) => requestAnimationFrame(resolve));
      await chart.updateComplete;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(more);
      chart.renderRoot.adoptedStyleSheets.push(sheet);
    },
    [scorecard, layout, style],
  );
  const pages = pdfPages(await page.pdf({format: 'A4'}));
  await page.close();
  return pages;
}

const pageOf = (pages, word) => {
  const at = pages.findIndex((text) => text.includes(word));
  assert.ok(at >= 0, `${word} is printed`);
  return at;
};

/** Rows that begin on one page and end on another. */
const cutIn = (pages) =>
  kinds.flatMap((kind) =>
    numbers
      .map((number) => `${kind}${number}`)
      .filter((word) => pageOf(pages, `${word}from`) !== pageOf(pages, `${word}to`)),
  );

/** Measures that are not on one page with all that explains them. */
const partedIn = (pages) =>
  numbers.filter(
    (number) => pageOf(pages, `name${number}from`) !== pageOf(pages, `more${number}to`),
  );

for (const layout of ['table', 'cards']) {
  test(`${layout}: no row is cut, none is parted from what explains it, no perspective from its first measure`, async () => {
    const pages = await printed(layout);
    assert.ok(pages.length > 4, `${pages.length} pages`);
    assert.deepEqual(cutIn(pages), []);
    assert.deepEqual(partedIn(pages), []);
    const alone = Array.from({length: PERSPECTIVES}, (_, i) => i).filter(
      (i) => pageOf(pages, `side${i}`) !== pageOf(pages, `name${100 + i}from`),
    );
    assert.deepEqual(alone, []);
    if (layout === 'cards') return;
    const headed = pages.filter((text) => text.includes('Statusandchange'));
    assert.ok(headed.length >= pages.length - 1, 'the headings stand on every page of the table');
  });

  test(`${layout}: the control: without our rules rows are cut and parted`, async () => {
    const pages = await printed(
      layout,
      '* {break-inside: auto !important; break-before: auto !important}',
    );
    assert.notDeepEqual(cutIn(pages), []);
    assert.notDeepEqual(partedIn(pages), []);
  });
}
