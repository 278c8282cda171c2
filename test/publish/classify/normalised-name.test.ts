import assert from 'node:assert/strict';
import {test} from 'node:test';
import {normalisedName} from '../../../src/publish/classify/normalised-name.js';

test('two spellings of one name are equal', () => {
  for (const [one, other] of [
    ['ST MARY\u2019S HOSPICE LTD.', "St. Mary's Hospice Limited"],
    ['Mind\u00a0in  Bradford', 'MIND IN BRADFORD'],
    ['Age UK & Friends', 'Age UK and Friends'],
    ['The Cellar Trust', 'Cellar Trust'],
    ['Spectrum C.I.C.', 'Spectrum Community Interest Company'],
    ['Caf\u00e9 West', 'Cafe West'],
  ] as const)
    assert.equal(normalisedName(one), normalisedName(other), one);
});

test('different names stay different, and nothing is left of none', () => {
  assert.notEqual(normalisedName('Mind in Bradford'), normalisedName('Mind in Bristol'));
  assert.equal(normalisedName(' . '), '');
});
