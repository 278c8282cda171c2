// `npm run integrations`: a module for Drupal, a plugin for WordPress and files for Umbraco, each as one file to upload, out of dist/ as it is.
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {zip} from './zip.mjs';

const root = new URL('../', import.meta.url);
const out = process.argv[2]
  ? pathToFileURL(`${resolve(process.argv[2])}/`)
  : new URL('integrations/built/', root);
const {version} = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
/** What a page loads. */
const pageFiles =
  /^(?:(?:chunks|define|themes)\/.+\.(?:js|css)|vcse-charts\.js|third-party-licences\.txt)$/;

/** Where each host takes the library, and what its pages need beside it. */
const hosts = [
  {from: 'drupal/vcse_charts', name: 'vcse_charts', charts: 'charts', beside: 'lib'},
  {from: 'wordpress/vcse-charts', name: 'vcse-charts', charts: 'charts', beside: 'lib'},
  {
    from: 'umbraco',
    name: 'vcse-charts-umbraco',
    charts: 'wwwroot/vcse-charts',
    beside: 'wwwroot/vcse-charts',
    // It is not written in PHP.
    leftOut: /\.php$/,
  },
];

const list = `${JSON.stringify(await elements(), null, 1)}\n`;
const charts = (await filesIn(new URL('dist/', root))).filter((file) => pageFiles.test(file));

for (const {from, name, charts: place, beside, leftOut} of hosts) {
  const folder = new URL(`${name}/`, out);
  await rm(folder, {recursive: true, force: true});
  await copy(new URL(`integrations/${from}/`, root), folder, {words: {'%VERSION%': version}});
  await copy(new URL('integrations/shared/', root), new URL(`${beside}/`, folder), {leftOut});
  await copy(new URL('dist/', root), new URL(`${place}/`, folder), {files: charts});
  await writeFile(new URL(`${beside}/elements.json`, folder), list);
  await cp(new URL('LICENSE', root), new URL('LICENSE', folder));
  const files = await filesIn(folder);
  const entries = files.map(async (file) => [
    `${name}/${file}`,
    await readFile(new URL(file, folder)),
  ]);
  const archive = new URL(`${name}-${version}.zip`, out);
  await writeFile(archive, zip(await Promise.all(entries)));
  console.log(`${fileURLToPath(archive)}: ${files.length} files`);
}

/** Copies a folder's files, all or some, with words of theirs filled in. */
async function copy(from, to, {files, leftOut = /^$/, words = {}} = {}) {
  for (const file of files ?? (await filesIn(from))) {
    if (leftOut.test(file)) continue;
    const target = new URL(file, to);
    await mkdir(new URL('./', target), {recursive: true});
    let bytes = await readFile(new URL(file, from));
    for (const [word, value] of Object.entries(words))
      bytes = Buffer.from(bytes.toString().replaceAll(word, value));
    await writeFile(target, bytes);
  }
}

/** The attributes of every kind of chart, and what each takes, as the library's manifest has them. */
async function elements() {
  const {modules} = JSON.parse(await readFile(new URL('custom-elements.json', root), 'utf8'));
  const sources = modules.map(({path}) => readFile(new URL(path, root), 'utf8'));
  // The manifest takes what an element keeps to itself for attributes too.
  const states = new Set(
    (await Promise.all(sources)).flatMap((source) =>
      [...source.matchAll(/(\w+): \{state: true\}/g)].map(([, name]) => name),
    ),
  );
  const kinds = modules.flatMap(({path, declarations = []}) => {
    const [, type] = /^src\/elements\/vcse-([\w-]+)\.ts$/.exec(path) ?? [];
    return type
      ? declarations.flatMap(({attributes}) => (attributes ? [[type, attributes]] : []))
      : [];
  });
  return Object.fromEntries(
    kinds.map(([type, attributes]) => [
      type,
      Object.fromEntries(
        [...attributes, {name: 'lang', type: {text: 'string'}}]
          .filter(({fieldName}) => !states.has(fieldName))
          .map(({name, type}) => [name, valueOf(name, type?.text)])
          .sort(),
      ),
    ]),
  );
}

function valueOf(name, type) {
  if (['src', 'boundaries', 'hexagons'].includes(name)) return 'address';
  if (type === undefined || type === 'boolean') return 'switch';
  return type.startsWith('number') ? 'number' : 'text';
}

/** Paths of all files in a folder, in their order. */
async function filesIn(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const base = fileURLToPath(folder);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath ?? entry.path}/${entry.name}`.slice(base.length).replace(/^\//, ''),
    )
    .sort();
}
