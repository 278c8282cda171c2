// `npm run build`: generated files, then dist/ with the page bundles, types, schemas and themes.
import {spawnSync} from 'node:child_process';
import {cp, rm} from 'node:fs/promises';

const root = new URL('../', import.meta.url);

function run(...command) {
  const {status} = spawnSync(process.execPath, command, {cwd: root, stdio: 'inherit'});
  if (status) process.exit(status);
}

await rm(new URL('dist/', root), {recursive: true, force: true});
run('.build/generate.mjs');
run('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json');
for (const [from, to] of [
  ['src/contract/schemas/', 'dist/schemas/'],
  ['src/theme/themes/', 'dist/themes/'],
]) {
  await cp(new URL(from, root), new URL(to, root), {recursive: true});
}
