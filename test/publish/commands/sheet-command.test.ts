import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import {folderWith, ran} from '../support/ran.js';

test('sheet says what is wrong with the command line', async () => {
  const at = await folderWith({'page.html': '<p>None</p>'});
  const page = at('page.html');
  for (const [args, words] of [
    [[page], /^missing --out/],
    [[page, '--out', at('.')], /^--out is the folder that page\.html is in/],
    [[page, '--out', at('out'), '--root', at('none')], /^page\.html is not in /],
    [[at('none.html'), '--out', at('out')], /no such file/],
  ] as const) {
    const {code, err} = await ran('sheet', ...args);
    assert.equal(code, 2, err);
    assert.match(err, words);
  }
});

test('sheet writes nothing for a page without a sheet', async () => {
  const at = await folderWith({
    'page.html': '<!doctype html><html lang="en"><title>None</title><p>None</p></html>',
  });
  const {code, err} = await ran('sheet', at('page.html'), '--out', at('out'));
  assert.equal(code, 2);
  assert.match(err, /^page\.html has 0 sheets \(expected one <vcse-infographic>\)/);
  assert.equal(existsSync(at('out')), false);
});
