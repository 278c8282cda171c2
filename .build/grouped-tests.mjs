// The files that Web Test Runner opens: a page for each test of elements, one page for all of every other folder,
// since nothing but elements leaves traces in a page and each page costs a load in three engines.
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {globSync} from 'tinyglobby';

const root = new URL('../', import.meta.url);
const apart = ['elements', 'publish', 'checks', 'support'];

export function groupedTests() {
  const cache = new URL('.cache/tests/', root);
  rmSync(cache, {recursive: true, force: true});
  mkdirSync(cache, {recursive: true});
  const folders = readdirSync(new URL('test/', root), {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && !apart.includes(entry.name))
    .map(({name}) => name);
  for (const folder of folders) {
    const files = readdirSync(new URL(`test/${folder}/`, root), {recursive: true})
      .filter((file) => file.endsWith('.test.ts'))
      .sort();
    writeFileSync(
      new URL(`${folder}.test.js`, cache),
      files.map((file) => `import '/test/${folder}/${file}';\n`).join(''),
    );
  }
  return globSync(['test/*.test.ts', 'test/elements/**/*.test.ts', '.cache/tests/*.test.js'], {
    cwd: fileURLToPath(root),
    dot: true,
  }).sort();
}
