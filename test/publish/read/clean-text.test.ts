import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cleanText} from '../../../src/publish/read/clean-text.js';

test('spaces of any kind and line breaks become one space, and none stand around the text', () => {
  assert.equal(cleanText(' Hope\u00a0\u2003House\r\nLtd '), 'Hope House Ltd');
});

test('marks that nobody sees are taken out', () => {
  assert.equal(cleanText('\ufeffHo\u200bpe\u202e \u00adHouse'), 'Hope House');
});

test('a spreadsheet’s mistakes are no text', () => {
  for (const text of ['#N/A', '#n/a', '#REF!', '#DIV/0!', '#####'])
    assert.equal(cleanText(text), '');
  assert.equal(cleanText('#1 Taxis'), '#1 Taxis');
});
