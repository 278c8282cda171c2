// `npm run build`: generated files, then dist/ with the page bundles, the publisher's tool, types, schemas and themes.
import {spawnSync} from 'node:child_process';
import {chmod, cp, readFile, rm, writeFile} from 'node:fs/promises';
import {build} from 'esbuild';

const root = new URL('../', import.meta.url);

function run(...command) {
  const {status} = spawnSync(process.execPath, command, {cwd: root, stdio: 'inherit'});
  if (status) process.exit(status);
}

await rm(new URL('dist/', root), {recursive: true, force: true});
run('.build/generate.mjs');
run('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
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
for (const [from, to] of [
  ['src/contract/schemas/', 'dist/schemas/'],
  ['src/theme/themes/', 'dist/themes/'],
]) {
  await cp(new URL(from, root), new URL(to, root), {recursive: true});
}
