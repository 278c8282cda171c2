// `npm run reference`: docs/looks.md, every custom property and part of every element, from the manifest and the styles, around the
// pictures that `npm run pictures` takes. A check fails when it is stale.
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {charts} from './looks.mjs';
import {formatted} from './reference.mjs';

const root = new URL('../', import.meta.url);
const page = new URL('docs/looks.md', root);
const styles = new URL('src/theme/', root);

/** Themes in the order of the page, each with the name of its picture. */
export const themes = [
  {name: 'ours', title: 'Ours'},
  {name: 'govuk', title: 'GOV.UK', theme: 'govuk'},
  {name: 'nhsuk', title: 'NHS.UK', theme: 'nhsuk'},
  {name: 'neutral', title: 'Neutral', theme: 'neutral'},
  {name: 'high-contrast', title: 'High contrast', theme: 'high-contrast'},
  {
    name: 'dark',
    title: 'Dark, where a reader’s device asks for it',
    theme: 'dark',
    colorScheme: 'dark',
  },
];

/** What a page may say to have colours of its own. */
export const OWN = `vcse-distribution {
  --vcse-main: #5a2a82;
  --vcse-highlight: #c2570c;
  --vcse-highlight-text: #8f3d05;
  font-family: Georgia, serif;
}`;

const lists = ['cssProperties', 'cssParts'];

/** What all charts have, and each element's own, by its tag. */
export async function elementsOfManifest() {
  const manifest = JSON.parse(await readFile(new URL('custom-elements.json', root), 'utf8'));
  const found = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .sort((one, other) => one.tagName.localeCompare(other.tagName));
  const tags = new Set(Object.values(charts).map((chart) => chart.split(' ')[0]));
  const drawn = found.filter(({cssParts = []}) => cssParts.some(({name}) => name === 'drawing'));
  const shared = each(lists, (list) =>
    drawn[0][list].filter((one) => drawn.every((element) => has(element[list], one))),
  );
  const elements = found.map((element) => {
    const chart = drawn.includes(element) && tags.has(element.tagName);
    const own = each(lists, (list) =>
      (element[list] ?? []).filter((one) => !chart || !has(shared[list], one)),
    );
    return {tagName: element.tagName, chart, own};
  });
  return {shared, elements};
}

/** The page as it should be. */
export async function looksPage() {
  const {shared, elements} = await elementsOfManifest();
  const defaults = await ours();
  const section = ({tagName, chart, own}) =>
    [
      `## \`${tagName}\``,
      chart
        ? `![The parts of ${tagName}, by the numbers of the table below](looks/${tagName}.png)`
        : '',
      ...tables(own, defaults, chart),
    ]
      .filter(Boolean)
      .join('\n\n');
  return formatted(`# Looks

<!-- Made by \`npm run reference\`; its pictures by \`npm run pictures\`. -->

A theme is a stylesheet of the package that a page links: \`<link rel="stylesheet" href="/charts/themes/nhsuk.css">\`. It sets custom properties,
and so may you: on the page, on a section or on one chart. Parts take any other rule, by \`::part(…)\`. Both may change while the page is
open. A colour that readers could not tell from what is beside it gives way to ours, pair by pair, with one warning in the console. Where a
reader has forced colours on, the system's are used and these are not.

## Themes

${themes.map(({name, title, theme}) => `### ${title}\n\n${theme ? `\`themes/${theme}.css\`` : 'No stylesheet.'}\n\n![${seen(title)}](looks/${name}.png)`).join('\n\n')}

### Your own colours

\`\`\`css
${OWN}
\`\`\`

![${seen('A page’s own purple and orange, in a serif typeface')}](looks/own.png)

## Every chart

${tables(shared, defaults).join('\n\n')}

${elements.map(section).join('\n\n')}
`);
}

/** What the picture of a theme shows, in words. */
function seen(title) {
  return `How many commissioners pay how much per head, as columns with one of them highlighted. ${title}`;
}

/** Properties, and parts with their numbers in the picture. */
function tables({cssProperties, cssParts}, defaults, inPicture = false) {
  const properties = cssProperties.map(
    ({name, description}) => `| \`${name}\` | ${defaults.get(name) ?? ''} | ${description} |`,
  );
  const parts = cssParts.map(
    ({name, description}, at) =>
      `|${inPicture ? ` ${at + 1} |` : ''} \`${name}\` | ${description} |`,
  );
  return [
    ['| custom property | ours | what it is for |\n| --- | --- | --- |', properties],
    [
      `|${inPicture ? ' number |' : ''} part | what it is |\n|${inPicture ? ' ---: |' : ''} --- | --- |`,
      parts,
    ],
  ].flatMap(([head, rows]) => (rows.length ? [[head, ...rows].join('\n')] : []));
}

function each(keys, make) {
  return Object.fromEntries(keys.map((key) => [key, make(key)]));
}

function has(list = [], {name, description}) {
  return list.some((one) => one.name === name && one.description === description);
}

/** The value of each custom property that no page has set, as the styles have it. */
async function ours() {
  const files = (await readdir(styles)).filter((file) => file.endsWith('.ts'));
  const found = new Map();
  for (const file of files) {
    const text = await readFile(new URL(file, styles), 'utf8');
    for (const [, name, value] of text.matchAll(/var\((--vcse-[\w-]+), ([^();]+)\)/g))
      if (!found.has(name)) found.set(name, `\`${value}\``);
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(page, await looksPage());
