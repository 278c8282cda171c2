// Part of `npm run build`: dist/inline/ with each element and all that it loads later in one classic script, for pages
// that are one file and for documents of other tools that take no modules.
import {readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {withoutCodeFromText} from './no-code-from-text.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

const noCodeFromText = {
  name: 'no-code-from-text',
  setup({onLoad}) {
    onLoad({filter: /node_modules\/(vega-runtime|d3-dsv)\/.*\.m?js$/}, async ({path}) => ({
      contents: withoutCodeFromText(await readFile(path, 'utf8'), path),
    }));
  },
};

await build({
  absWorkingDir: root,
  entryPoints: readdirSync(`${root}src/define`)
    .filter((file) => file.startsWith('vcse-'))
    .map((file) => `src/define/${file}`),
  outdir: 'dist/inline',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [noCodeFromText],
});
