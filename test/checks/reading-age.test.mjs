// Plain English: the age at which the words of every form are read, on the example pages; decision 014 says how it is measured.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {charts, drawAll, pages} from './support/pages.mjs';
import {measurable, readingAge} from './support/reading-age.mjs';
import {site} from './support/site.mjs';

/** Years, of any template. */
const MOST = 11;
/** Forms that no example page shows in a chart of its own. */
const more = {
  'examples/network.html':
    '<vcse-network src="../datasets/network-vcse-2018-19.json" form="force">',
  'examples/scorecard.html':
    '<vcse-scorecard src="../datasets/scorecard-framework-2022.json" layout="cards">',
};
const templates = [
  'vcse-distribution error',
  'vcse-distribution histogram',
  'vcse-distribution lorenz',
  'vcse-distribution ranked',
  'vcse-distribution stacked',
  'vcse-distribution tail',
  'vcse-insight matrix',
  'vcse-insight places',
  'vcse-insight themes',
  'vcse-insight time',
  'vcse-journeys flows',
  'vcse-journeys list',
  'vcse-map areas',
  'vcse-map hexagons',
  'vcse-map list',
  'vcse-network bipartite',
  'vcse-network ego',
  'vcse-network force',
  'vcse-network levels',
  'vcse-network matrix',
  'vcse-reach dependence',
  'vcse-reach reach',
  'vcse-scorecard cards',
  'vcse-scorecard quartiles',
  'vcse-scorecard spine',
  'vcse-scorecard table',
  'vcse-survey means',
  'vcse-trend lines',
  'vcse-vega figure',
];
const usual = {
  'vcse-distribution': 'ranked',
  'vcse-insight': 'themes',
  'vcse-journeys': 'flows',
  'vcse-map': 'areas',
  'vcse-network': 'bipartite',
  'vcse-reach': 'reach',
  'vcse-scorecard': 'table',
  'vcse-survey': 'means',
  'vcse-trend': 'lines',
  'vcse-vega': 'figure',
};

const {browser, server} = await site();

/** What each chart of a page says, part by part, and its document's address. */
async function wordsOn(path) {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  await page.goto(server.address + path);
  if (more[path])
    await page.evaluate(
      (tag) => document.querySelector('main').insertAdjacentHTML('beforeend', tag),
      more[path],
    );
  await drawAll(page);
  const said = await page.$$eval(charts, (found) =>
    found.map((chart) => {
      const texts = (selector) =>
        [...chart.shadowRoot.querySelectorAll(selector)].map((each) => each.textContent);
      return {
        tag: chart.localName,
        form: ['form', 'layout', 'view'].map((name) => chart.getAttribute(name)).find(Boolean),
        src: chart.getAttribute('src'),
        failed: chart.shadowRoot.querySelector('[part=error]') !== null,
        texts: [
          chart.shadowRoot.querySelector('slot[name=caption]').textContent,
          ...texts('[part=subtitle], [part=sentence], [part=help] p, [part=notes], [part=error] p'),
          ...texts('[part=error] li'),
        ],
      };
    }),
  );
  await page.close();
  return said;
}

/** What a document says in its own words: names and notes, which are no templates. */
function ownWords(path, src) {
  let document;
  try {
    document = JSON.parse(readFileSync(new URL(src, new URL(path, root)), 'utf8'));
  } catch {
    return {names: [], notes: [], kind: undefined};
  }
  const facts = Object.values(document).filter((each) => each?.notes || each?.commissionerKind);
  const rows = document.resources.flatMap(({data}) => (Array.isArray(data) ? data : []));
  return {
    names: rows.flatMap(({name, title, theme, text, short}) =>
      [name, title, theme, text, short].filter((each) => typeof each === 'string'),
    ),
    notes: facts.flatMap(({notes = []}) => notes.map(({text}) => text)),
    kind: facts.find(({commissionerKind}) => commissionerKind)?.commissionerKind,
  };
}

function plainWords(text, {names, notes, kind}) {
  let own = text.replace(/\s+/g, ' ').replace(/^ ?Notes:/, '');
  for (const note of notes) own = own.replace(note.replace(/\s+/g, ' '), '');
  if (kind) own = own.replaceAll(kind.many, 'groups').replaceAll(kind.one, 'group');
  return measurable(own, names).trim();
}

const root = new URL('../../', import.meta.url);
const said = new Map();
for (const path of pages.filter((each) => !each.includes('/study/'))) {
  for (const {tag, form, src, failed, texts} of await wordsOn(path)) {
    const own = ownWords(path, src);
    const name = `${tag} ${failed ? 'error' : (form ?? usual[tag])}`;
    const known = said.get(name) ?? new Set();
    for (const text of texts) known.add(plainWords(text, own));
    said.set(name, known);
  }
}
const ages = [...said].map(([name, texts]) => [name, readingAge([...texts].join('\n'))]);

test('the words of every form are measured', () => {
  assert.deepEqual(
    templates.filter((each) => !said.has(each)),
    [],
  );
});

test(`the words of every form are read at ${MOST}`, (t) => {
  for (const [name, age] of ages) t.diagnostic(`${name}: ${age.toFixed(1)}`);
  const mean = ages.reduce((sum, [, age]) => sum + age, 0) / ages.length;
  t.diagnostic(`mean: ${mean.toFixed(1)}`);
  assert.deepEqual(
    ages.filter(([, age]) => !(age <= MOST)),
    [],
  );
});

test('long words in long sentences are read later', () => {
  const hard =
    'Organisations commissioning voluntary organisations necessarily reconsider proportionality.';
  assert.ok(readingAge(hard) > MOST);
  assert.ok(readingAge('The cat sat on the mat. It was fat.') < 9);
  assert.equal(
    measurable('County Durham spent £1,912M (29.2%) in 2018-19.', ['County Durham']),
    'Leeds spent twenty twenty in twenty.',
  );
});
