import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readdirSync, readFileSync} from 'node:fs';

const folder = new URL('../../../datasets/', import.meta.url);
const shipped = readdirSync(folder).filter((name) => name !== 'README.md');

test('every shipped file is described in the README, and every described one is shipped', () => {
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const described = [...readme.matchAll(/`([\w*.-]+\.(?:json|csv|arrow))`/g)].map(
    ([, name = '']) => name,
  );
  // `*.topo.json` describes every file of its ending.
  const describes = (name: string) =>
    described.includes(name) ||
    described.some((pattern) => pattern.startsWith('*') && name.endsWith(pattern.slice(1)));
  assert.deepEqual(
    shipped.filter((name) => !describes(name)),
    [],
  );
  const gone = described.filter((name) =>
    name.startsWith('*')
      ? !shipped.some((each) => each.endsWith(name.slice(1)))
      : !shipped.includes(name),
  );
  assert.deepEqual(gone, []);
});

test('every file beside a document is named by one', () => {
  const named = shipped
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const {resources = []} = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
        resources?: readonly {readonly path?: string}[];
      };
      return resources.flatMap(({path}) => path ?? []);
    });
  // Shapes are in JSON too; a document has a name of one part.
  const beside = shipped.filter((name) => !/^[\w-]+\.json$/.test(name));
  assert.deepEqual([...new Set(named)].sort(), beside.sort());
});
