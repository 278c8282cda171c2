// One small app a framework, as a stranger would write it: its types, its page in Chromium, its tag from a server.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {after, test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {installExamples} from '../../.build/examples.mjs';
import {site} from './support/site.mjs';

const root = new URL('../../', import.meta.url);
const folder = new URL('examples/frameworks/', root);
const guide = readFileSync(new URL('docs/frameworks.md', root), 'utf8');

const types = {
  react: {file: 'app.tsx', command: ['tsc', '-p', 'react']},
  'react-18': {file: 'app.tsx', command: ['tsc', '-p', 'react-18']},
  vue: {file: 'App.vue', command: ['vue-tsc', '-p', 'vue']},
  svelte: {
    file: 'App.svelte',
    command: ['svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json'],
  },
};
const apps = Object.keys(types);

const installed = await installExamples();
if (!installed && process.env.CI)
  throw new Error(
    'The packages of examples/frameworks could not be installed: npm says why above.',
  );
const skip = installed
  ? false
  : 'skipped: the packages of examples/frameworks are not here and the registry is out of reach';

/** A command of the examples' packages, with all that it says. */
function run(command, options, within = '.') {
  return new Promise((resolve) => {
    const child = spawn(fileURLToPath(new URL(`node_modules/.bin/${command}`, folder)), options, {
      cwd: fileURLToPath(new URL(within, folder)),
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    child.on('close', (code) => resolve({code, said}));
  });
}

test(
  'the types of each framework take its app, and refuse a wrong attribute and a wrong value',
  {skip},
  async (t) => {
    const mistakes = {
      name: ['measure="amount"', 'mesure="amount"'],
      value: ['="amount"', '="amuont"'],
    };
    const wrong = ({file}, name) => file.replace('.', `-wrong-${name}.`);
    for (const app of apps) {
      const source = readFileSync(new URL(`${app}/${types[app].file}`, folder), 'utf8');
      for (const [name, [right, mistaken]] of Object.entries(mistakes)) {
        assert.ok(source.includes(right), app);
        const path = new URL(`${app}/${wrong(types[app], name)}`, folder);
        after(() => rmSync(path, {force: true}));
        writeFileSync(path, source.replace(right, mistaken));
      }
    }
    const results = await Promise.all(
      apps.map(async (app) => ({app, ...(await run(...split(types[app].command)))})),
    );
    for (const {app, code, said} of results) {
      await t.test(app, () => {
        assert.notEqual(code, 0, said);
        const {file} = types[app];
        const other = said
          .split('\n')
          .filter((line) => /\berror\b/i.test(line) && /\.(tsx?|vue|svelte)\b/.test(line))
          .filter((line) => !/-wrong-(name|value)\./.test(line));
        assert.deepEqual(other, []);
        for (const name of Object.keys(mistakes))
          assert.ok(said.includes(wrong({file}, name)), said);
        assert.match(said, /'?"?mesure"?'? does not exist/);
        assert.match(said, /"amuont\\?"' is not assignable/);
      });
    }
  },
);

test('Angular’s component takes the types of events and elements', {skip}, async () => {
  const {code, said} = await run('tsc', ['-p', 'angular']);
  assert.equal(code, 0, said);
});

test(
  'each framework’s app draws, takes another document, tells the choice and takes the chart away',
  {skip},
  async (t) => {
    const {code, said} = await run('vite', ['build']);
    assert.equal(code, 0, said);
    const {browser, server} = await site();
    const pages = [...apps, 'angular'].map((app) => `built/pages/${app}/`);
    for (const path of [...pages, 'plain/']) {
      await t.test(path, async () => {
        const page = await browser.newPage();
        const faults = [];
        page.on('pageerror', ({message}) => faults.push(message));
        page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
        await page.goto(`${server.address}examples/frameworks/${path}`);
        const told = (words) => page.locator('output', {hasText: words}).waitFor({timeout: 10_000});
        const seen = () =>
          page.locator('vcse-distribution').evaluate((chart) => ({
            measure: chart.measure,
            labelTop: chart.labelTop,
            noEmbed: chart.hasAttribute('no-embed'),
            first: chart.figure.items[0].name,
          }));
        await told('drawn 1, chosen none');
        assert.deepEqual(await seen(), {
          measure: 'amount',
          labelTop: 2,
          noEmbed: true,
          first: 'Eastshire',
        });
        await page.getByRole('button', {name: 'Next year'}).click();
        await told('drawn 2');
        assert.equal((await seen()).first, 'Westshire');
        await page.locator('vcse-distribution .explore').press('Enter');
        await page.locator('vcse-distribution .option[tabindex="0"]').press('Home');
        await page.keyboard.press('Enter');
        await told('drawn 2, chosen B');
        await page.getByRole('button', {name: 'Remove'}).click();
        await page.locator('vcse-distribution').waitFor({state: 'detached'});
        await told('drawn 2, chosen B');
        assert.deepEqual(faults, []);
        await page.close();
      });
    }
  },
);

test(
  'on a server each framework writes the tag with its attributes, and nothing is registered',
  {skip},
  async (t) => {
    const {code, said} = await run('vite', ['build', '--ssr']);
    assert.equal(code, 0, said);
    for (const app of apps) {
      await t.test(app, async () => {
        const {href} = pathToFileURL(fileURLToPath(new URL(`built/server/${app}.js`, folder)));
        const {html} = await import(href);
        const [tag] = /<vcse-distribution[^>]*>/.exec(html) ?? assert.fail(html);
        for (const attribute of [/ measure="amount"/, / label-top="2"/, / no-embed\b/])
          assert.match(tag, attribute);
        assert.equal(globalThis.customElements, undefined);
      });
    }
  },
);

test('SvelteKit writes the tag into its page, where the chart draws', {skip}, async () => {
  const {code, said} = await run('vite', ['build'], 'sveltekit/');
  assert.equal(code, 0, said);
  const html = readFileSync(new URL('built/sveltekit/index.html', folder), 'utf8');
  const [tag] = /<vcse-distribution[^>]*>/.exec(html) ?? assert.fail(html);
  for (const attribute of [/ src="first.json"/, / measure="amount"/]) assert.match(tag, attribute);
  const {browser, server} = await site();
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', ({message}) => faults.push(message));
  await page.goto(`${server.address}examples/frameworks/built/sveltekit/`);
  await page.locator('output', {hasText: 'drawn 1'}).waitFor({timeout: 10_000});
  assert.ok(await page.locator('vcse-distribution svg').count());
  assert.deepEqual(faults, []);
  await page.close();
});

test(
  'an attribute that takes only certain words takes those that the types name',
  {skip},
  async () => {
    const documents = {
      'vcse-distribution': 'ccg-spend-2018-19',
      'vcse-infographic': 'insight-nhs-feedback-2021-22',
      'vcse-insight': 'insight-nhs-feedback-2021-22',
      'vcse-journeys': 'insight-journeys-example',
      'vcse-map': 'ccg-spend-2018-19',
      'vcse-network': 'network-three-patterns',
      'vcse-reach': 'vcse-reach-2018-19',
      'vcse-scorecard': 'scorecard-table-4',
      'vcse-survey': 'survey-sources',
      'vcse-trend': 'ccg-quarterly-2018-19',
    };
    const {tags} = JSON.parse(
      readFileSync(new URL('dist/frameworks/html-data.json', root), 'utf8'),
    );
    // `loading` alone is never refused: another word is as good as none.
    const closed = tags.flatMap(({name: tag, attributes}) =>
      attributes
        .filter(({name, values}) => values && name !== 'loading')
        .map(({name, values}) => ({
          tag,
          name,
          words: values.map((value) => value.name).sort(),
          src: `/datasets/${documents[tag]}.json`,
        })),
    );
    assert.ok(closed.length >= 20, `${closed.length} attributes`);
    const {browser, server} = await site();
    const page = await browser.newPage();
    await page.goto(`${server.address}examples/frameworks/plain/`);
    const told = await page.evaluate(async (asked) => {
      const found = [];
      for (const {tag, name, src} of asked) {
        await import(`/dist/define/${tag}.js`);
        const chart = document.createElement(tag);
        const error = new Promise((resolve) =>
          chart.addEventListener('vcse-error', ({detail}) => resolve(detail.problems.join(' '))),
        );
        const late = new Promise((resolve) => setTimeout(resolve, 8000, 'no error'));
        for (const [key, value] of Object.entries({loading: 'eager', src, [name]: 'no-such-word'}))
          chart.setAttribute(key, value);
        document.body.append(chart);
        found.push(await Promise.race([error, late]));
        chart.remove();
      }
      return found;
    }, closed);
    assert.deepEqual(
      told.map((words, i) => {
        const [, list = words] = /\(expected ([\w, -]+)\)/.exec(words) ?? [];
        return {...closed[i], words: list.split(', ').sort()};
      }),
      closed,
    );
  },
);

test(
  'the transform that the guide gives Eleventy fills a page and leaves other files',
  {skip},
  async () => {
    const {default: configure} = await import(new URL('eleventy/eleventy.config.mjs', folder).href);
    const transforms = {};
    const {dir} = configure({addTransform: (name, transform) => (transforms[name] = transform)});
    const page = readFileSync(new URL(`eleventy/${dir.input}/index.html`, folder), 'utf8');
    const filled = await transforms.charts(page, '_site/index.html');
    assert.match(filled, /<template shadowrootmode="open">[\s\S]*<svg[\s\S]*<table/);
    assert.ok(filled.includes('<link rel="stylesheet" href="/assets/vcse-charts-before.css"'));
    assert.equal(await transforms.charts('a { }', '_site/a.css'), 'a { }');
  },
);

test('every piece of code of the guide is in an example that is run', () => {
  const sources = [
    ...apps.map((app) => `${app}/${types[app].file}`),
    'angular/app.ts',
    'plain/index.html',
    'plain/app.js',
    'eleventy/eleventy.config.mjs',
    'vite.config.js',
  ].map((path) => readFileSync(new URL(path, folder), 'utf8').replaceAll(/\s+/g, ' '));
  const pieces = [...guide.matchAll(/```(tsx|ts|vue|svelte|html|js)\n([\s\S]*?)```/g)].map(
    ([, , code]) => code.split(/^…$/m).map((part) => part.trim().replaceAll(/\s+/g, ' ')),
  );
  assert.ok(pieces.length >= 5, `${pieces.length} pieces`);
  for (const part of pieces.flat())
    assert.ok(
      sources.some((source) => source.includes(part)),
      part,
    );
});

function split([command, ...options]) {
  return [command, options];
}
