// `npm run build`: the study's page as it is before any script: every figure drawn for wide and narrow screens, and in a table.
import {readFile, writeFile} from 'node:fs/promises';
import {transform} from 'esbuild';
import {CSSResult, html} from 'lit';
import {helpBox, runs, unbroken} from '../src/elements/frame.ts';
import {withAllTables} from '../src/elements/with-all-tables.ts';
import {mapBesideStyles} from '../src/theme/map-beside-styles.ts';
import {markup} from '../src/publish/render/markup.ts';

const root = new URL('../', import.meta.url);
const folder = new URL('examples/study/', root);
/** The page stands for this project's folder, so that addresses mean what they mean in a browser. */
const site = 'https://study.invalid/';
const base = `${site}examples/study/`;
/** Width of the page's column, and of a phone's, in CSS pixels. */
const WIDE = 960;
const SLIM = 328;

// What the elements ask of a browser before they draw.
globalThis.fetch = async (address) =>
  new Response(await readFile(new URL(String(address).replace(site, ''), root)));
globalThis.ResizeObserver ??= class {};
globalThis.ShadowRoot ??= class {
  adoptedStyleSheets = [];
};
// Styles that come with a form or with what follows the first drawing are taken for what they say.
Object.defineProperty(CSSResult.prototype, 'styleSheet', {
  get() {
    return this;
  },
});

/** What stands between the words and the drawing, and after it, where it is part of the figure. */
const around = {
  'vcse-journeys': (chart, view) => ({above: chart.above(view)}),
  'vcse-map': (chart, view) => ({beside: chart.beside(view)}),
  'vcse-reach': (chart, view) => ({beside: chart.beside(view)}),
  'vcse-survey': (chart, view) => ({above: chart.above(view)}),
};

/** Each text of styles, with the tags that use it. */
const styles = new Map([[mapBesideStyles.cssText, new Set(['vcse-map'])]]);

const page = await readFile(new URL('index.html', folder), 'utf8');
let done = '';
let at = 0;
for (const match of page.matchAll(/<(vcse-[\w-]+)([^>]*)>/g)) {
  const [tag, name, attributes] = match;
  const [, id] = /.*<section class="example" id="([\w-]+)"/s.exec(page.slice(0, match.index));
  const content = await figure(name, attributesIn(attributes), id);
  done += `${page.slice(at, match.index)}<${name} loading="asked"${attributes}>${content}`;
  at = match.index + tag.length;
}
done += page.slice(at);
await writeFile(
  new URL('prerendered.html', folder),
  done
    // Charts come alive when they are asked for, instead of all at once.
    .replace('<script type="module" src="../../dist', '<script src="live.js"></script>\n    $&')
    .replace(
      '"study.css" />',
      '"study.css" />\n    <link rel="stylesheet" href="prerendered.css" />',
    ),
);
await writeFile(new URL('prerendered.css', folder), await stylesheet());

function attributesIn(text) {
  return [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [
    name,
    value,
  ]);
}

/** One chart's content until it is alive. */
async function figure(name, attributes, id) {
  const [Chart] = Object.values(await import(`../src/elements/${name}.ts`));
  const known = Chart.observedAttributes && [...Chart.elementProperties];
  const styled = (results) => {
    for (const {cssText} of results)
      styles.set(cssText, (styles.get(cssText) ?? new Set()).add(name));
  };
  styled(Chart.elementStyles);
  const drawnAt = async (width) => {
    const chart = new Chart();
    Object.defineProperties(chart, {
      baseURI: {value: base},
      renderRoot: {value: new ShadowRoot()},
      // A phone's list of areas would be the table once more.
      getBoundingClientRect: {value: () => ({width: WIDE})},
    });
    chart.width = width;
    for (const [attribute, value] of attributes) {
      const [property, {type}] = known.find(
        ([key, options]) => (options.attribute || key.toLowerCase()) === attribute,
      );
      chart[property] = type === Boolean ? true : type === Number ? Number(value) : value;
    }
    const given = JSON.parse(await readFile(new URL(chart.src, folder), 'utf8'));
    const {signal} = new AbortController();
    const document = await chart.contract(await withAllTables(given, chart.src, {base, signal}), {
      name: chart.src.split('/').pop(),
    });
    const details = await chart.details();
    const kit = await chart.kit();
    const view = kit.view(document);
    chart.drawing = kit.draw(view, {width, em: 1});
    styled(chart.renderRoot.adoptedStyleSheets);
    return {chart, view, words: kit.describe(view), table: details.table(view)};
  };
  const wide = await drawnAt(WIDE);
  const {chart, view, words, table} = wide;
  const slim = name === 'vcse-map' ? undefined : (await drawnAt(SLIM)).chart.drawing;
  return still(
    markup(
      html`<div class="before ${name}">
        <div class="frame">
          <div class="heading" role="heading" aria-level=${chart.headingLevel}>
            ${words.heading}
          </div>
          <p class="subtitle">${unbroken(words.subtitle)}</p>
          <p class="sentence">${runs(words.sentence)}</p>
          ${helpBox([words.reading], view.language)}
          <div class="controls">
            <button type="button" class="button">Find, explore and change</button>
          </div>
          ${around[name]?.(chart, view).above}
          <div class="drawing">
            ${picture(chart.drawing, words, slim ? 'wide' : 'both')}
            ${slim && {strings: [still(markup(picture(slim, words, 'slim')), 'slim')], values: []}}
          </div>
          ${around[name]?.(chart, view).beside}
          <details class="actions">
            <summary>Show as table</summary>
            ${tableOf(table)}
          </details>
          <div class="footer">
            ${words.notes.length ? html`<p><strong>Notes:</strong> ${words.notes.join(' ')}</p>` : ''}
            <p><strong>Source:</strong> ${runs(words.source)}</p>
          </div>
        </div>
      </div>`,
    ),
    id,
  );
}

function picture({template, speaks}, {heading}, name) {
  return speaks
    ? html`<div class=${name}>${template}</div>`
    : html`<div class=${name} role="img" aria-label=${heading}>${template}</div>`;
}

function tableOf({caption, columns, rows}) {
  const header = Math.max(
    0,
    columns.findIndex(({numeric}) => !numeric),
  );
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(({title}) => html`<th scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map(({text}, i) =>
              i === header ? html`<th scope="row">${text}</th>` : html`<td>${text}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Markup that can stand beside other figures: identifiers of its own, pictures that shrink, nothing that needs a script. */
function still(text, id) {
  return text
    .replace(/\b(id|for)="([\w-]+)"/g, `$1="${id}-$2"`)
    .replace(/="(url\(#|#)([\w-]+)/g, `="$1${id}-$2`)
    .replace(/ (part|aria-pressed|aria-describedby|aria-labelledby|data-id)="[^"]*"/g, '')
    .replace(
      /(<svg\s[^>]*?width="([\d.]+)"\s+height="([\d.]+)")(?![^>]*viewBox)/g,
      '$1 viewBox="0 0 $2 $3"',
    )
    .replace(/<p class="next-title".*?<\/ul>/s, '')
    .replace(/<button(?! type)([^>]*)>(.*?)<\/button>/gs, '<span$1>$2</span>');
}

/** The styles of the elements, for what stands in the page instead of in their roots. */
async function stylesheet() {
  const tags = new Set([...styles.values()].flatMap((users) => [...users]));
  const rules = [...styles].map(([text, users]) => {
    const whose =
      users.size === tags.size ? '.before' : `.before:is(${[...users].map((tag) => `.${tag}`)})`;
    return `${whose} {${text.replace(/:host\(([^)]*)\)/g, '&$1').replaceAll(':host', '&')}}`;
  });
  // Only spaces go: rules that are folded together would lose their order.
  return (await transform(rules.join('\n'), {loader: 'css', minifyWhitespace: true})).code;
}
