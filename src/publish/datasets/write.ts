import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {datasets} from './datasets.js';
import {sourceFolder} from './source.js';

if (!existsSync(sourceFolder)) {
  process.stderr.write('The study’s data are not beside the project; datasets/ stays as it is.\n');
  process.exit(1);
}
for (const [name, content] of await datasets()) {
  await writeFile(new URL(`../../../datasets/${name}`, import.meta.url), content);
  process.stdout.write(`datasets/${name}: ${Math.round(Buffer.from(content).length / 1000)} KB\n`);
}
