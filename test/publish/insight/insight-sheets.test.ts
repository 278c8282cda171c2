import assert from 'node:assert/strict';
import {test} from 'node:test';
import {insightSheets} from '../../../src/publish/insight/insight-sheets.js';
import {headerSpelling} from '../../../src/publish/read/header-spelling.js';

test('no two columns of a sheet are read from one header', () => {
  for (const {name, columns} of insightSheets) {
    const spellings = columns.flatMap(({title, also = []}) => [
      ...new Set([headerSpelling(title), ...also]),
    ]);
    assert.deepEqual(
      spellings.filter((each, at) => spellings.indexOf(each) !== at),
      [],
      name,
    );
  }
});

test('other spellings are written as they are compared', () => {
  for (const {columns} of insightSheets)
    for (const {also = []} of columns)
      for (const each of also) assert.equal(headerSpelling(each), each);
});

test('lists come from sheets that there are', () => {
  const names = insightSheets.map(({name}) => name);
  for (const {columns} of insightSheets)
    for (const {words} of columns)
      if (words && 'sheet' in words) assert.ok(names.includes(words.sheet), words.sheet);
});
