// Part of `npm run build`: dist/inline/ with each element and all that it loads later in one classic script, for pages
// that are one file and for documents of other tools that take no modules.
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

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
});
