// `npm run build`: generated files, then dist/ with the page bundles, the publisher's tool, types, schemas and themes.
import {spawnSync} from 'node:child_process';
import {chmod, cp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {build, transform} from 'esbuild';
import {writeFrameworks} from './frameworks.mjs';
import {templates} from './messages.mjs';

const root = new URL('../', import.meta.url);

function run(...command) {
  const {status} = spawnSync(process.execPath, command, {cwd: root, stdio: 'inherit'});
  // Without a status it was killed.
  if (status !== 0) process.exit(status ?? 1);
}

await rm(new URL('dist/', root), {recursive: true, force: true});
run('.build/generate.mjs');
run('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
run('.build/inline.mjs');
await build({
  // The publisher's tool, with all it needs inside: whoever installs the package installs nothing for it.
  entryPoints: {cli: 'src/publish/cli.ts', publish: 'src/publish/index.ts'},
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'tool/[name]-[hash]',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  legalComments: 'linked',
  logLevel: 'warning',
  plugins: [
    {
      // The tool fills no author's figure: what draws one stays out of it.
      name: 'no-vega',
      setup({onLoad}) {
        onLoad({filter: /\/elements\/vega-engine\.ts$/}, () => ({
          contents: 'throw new Error("An author’s figure is drawn in a page alone.");',
        }));
      },
    },
  ],
  banner: {
    // Some of what is inside was written for require().
    js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
  },
});
await writeFile(
  new URL('dist/cli.js', root),
  `#!/usr/bin/env node\n${await readFile(new URL('dist/cli.js', root), 'utf8')}`,
);
await chmod(new URL('dist/cli.js', root), 0o755);
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json');
run(
  'node_modules/@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--quiet',
  '--config',
  'custom-elements-manifest.config.mjs',
);
await writeFrameworks();
for (const [from, to] of [
  ['src/contract/schemas/', 'dist/schemas/'],
  ['src/theme/themes/', 'dist/themes/'],
  ['src/embed/embed.html', 'dist/embed.html'],
  ['src/embed/embed.css', 'dist/embed.css'],
]) {
  await cp(new URL(from, root), new URL(to, root), {recursive: true});
}
await writeFile(
  new URL('dist/messages.json', root),
  `${JSON.stringify([...(await templates()).keys()], undefined, 1)}\n`,
);
const {beforeStyles, renderPage} = await import('../dist/publish.js');
const before = await transform(beforeStyles(), {loader: 'css', minifyWhitespace: true});
await writeFile(new URL('dist/vcse-charts-before.css', root), before.code);
await writeFile(new URL('dist/third-party-licences.txt', root), await licences());
await fillStudy();

/**
 * The study's page, complete before any script: its charts are filled by the publisher's tool, and come alive when they are
 * asked for, instead of all at once.
 */
async function fillStudy() {
  const folder = new URL('examples/study/', root);
  const styles = '../../dist/vcse-charts-before.css';
  const page = (await readFile(new URL('index.html', folder), 'utf8'))
    .replace(/<vcse-[\w-]+/g, '$& loading="asked"')
    .replace(
      / *<link rel="stylesheet"/,
      `    <link rel="preload" as="style" href="${styles}" />\n$&`,
    )
    .replace('<script type="module" src="../../dist', '<script src="live.js"></script>\n    $&');
  const {html, problems} = await renderPage(page, {
    // The page stands for this project's folder, so that addresses mean what they mean in a browser.
    base: 'https://study.invalid/examples/study/',
    read: ({pathname}) => readFile(new URL(`.${pathname}`, root)),
    styles,
    ask: 'Find, explore and change',
  });
  if (problems.length) throw new Error(problems.join('\n'));
  await writeFile(new URL('prerendered.html', folder), html);
}

/** Licences of the packages that the pages' files hold, as their source maps name them. */
async function licences() {
  const files = await readdir(new URL('dist/', root), {recursive: true});
  const maps = files.filter(
    (file) => file.endsWith('.js.map') && !/^(tool|cli|publish)/.test(file),
  );
  const names = new Set();
  for (const map of maps) {
    const {sources} = JSON.parse(await readFile(new URL(`dist/${map}`, root), 'utf8'));
    for (const source of sources) {
      const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
      if (name) names.add(name);
    }
  }
  const texts = [...names].sort().map(async (name) => {
    const folder = new URL(`node_modules/${name}/`, root);
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    if (!file) throw new Error(`${name} has no licence file`);
    return `${name}\n\n${(await readFile(new URL(file, folder), 'utf8')).trim()}\n`;
  });
  return (await Promise.all(texts)).join('\n----\n\n');
}
