import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import {exampleFiles} from './support/example-files.js';
import {folderWith, goodDocument, ran} from './support/ran.js';
import {words} from './support/words.js';

test('help lists every command, and every command has help with an example', async () => {
  const {code, out} = await ran('--help');
  assert.equal(code, 0);
  const names = [...out.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name ?? '');
  assert.ok(names.length >= 6);
  for (const name of names) {
    const help = await ran(name, '--help');
    assert.equal(help.code, 0);
    assert.match(help.out, new RegExp(`For example: vcse-charts ${name} `));
  }
});

test('what is wrong with a command line is said with the cure, and the code is 2', async () => {
  assert.match((await ran('sumarise')).err, /^unknown command: sumarise \(expected .*summarise/);
  const at = await folderWith({'doc.json': goodDocument});
  const doc = at('doc.json');
  for (const [args, words] of [
    [['check'], /^nothing was given to check/],
    [['check', '--jason', doc], /Unknown option/],
    [['check', at('none.json')], /no such file/],
    [['check', at('*.csv')], /^no file is called/],
    [['convert', doc, '--to', 'parquet'], /^unknown --to parquet \(expected inline, csv, arrow\)/],
    [['convert', doc, '--to', 'csv'], /^missing --out/],
    [['convert', doc, doc, '--to', 'inline'], /^2 files were given \(expected one\)/],
    [['summarise', doc, '--by', 'colour'], /^unknown column in --by: colour/],
    [['summarise', doc, '--every', 'week'], /^unknown --every week/],
    [['classify', doc], /^missing --list/],
    [['template', 'money'], /^unknown kind: money/],
  ] as const) {
    const {code, err} = await ran(...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, words);
    assert.match(err, /Try vcse-charts \w+ --help/);
  }
});

test('every example in the help runs as it stands, where the files are that it names', async () => {
  const help = await ran('--help');
  const names = [...help.out.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name ?? '');
  const before = process.cwd();
  for (const name of names) {
    const {out} = await ran(name, '--help');
    const [, example = ''] = /^For example: vcse-charts (.+)$/m.exec(out) ?? [];
    const at = await folderWith(exampleFiles);
    process.chdir(at('.'));
    try {
      const {code, err} = await ran(...words(example));
      assert.equal(code, 0, `${example}\n${err}`);
      const written = /--out (\S+)/.exec(example)?.[1];
      if (written !== undefined) assert.ok(existsSync(written), example);
    } finally {
      process.chdir(before);
    }
  }
});
