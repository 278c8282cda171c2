import assert from 'node:assert/strict';
import {test} from 'node:test';
import {notListedIn, notOneOf} from '../../../src/publish/insight/unknown-word.js';

test('a misspelt word is said with what there is and what was meant', () => {
  assert.equal(
    notOneOf('feeling', 'postive', ['positive', 'neutral', 'negative', 'mixed']),
    "feeling 'postive' is not one of positive, neutral, negative, mixed; did you mean positive?",
  );
  assert.equal(
    notOneOf('feeling', 'happy', ['positive']),
    "feeling 'happy' is not one of positive",
  );
});

test('of many words only the first are said', () => {
  const many = Array.from({length: 20}, (_, at) => `word ${at}`);
  assert.match(notOneOf('item', 'x', many), /word 7 and others$/);
  assert.equal(
    notListedIn('theme', 'Wating', {listed: "sheet 'Themes'", known: ['Waiting']}),
    "theme 'Wating' is not in sheet 'Themes'; did you mean Waiting?",
  );
});
