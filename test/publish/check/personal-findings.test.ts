import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {health} from '../../../src/publish/check/health.js';
import {personalFindings} from '../../../src/publish/check/personal-findings.js';
import type {AnyDocument} from '../../../src/publish/documents/any-document.js';

const address = new URL('../../contract/documents/insight.v1.example.json', import.meta.url);
const example = JSON.parse(await readFile(address, 'utf8')) as AnyDocument;

test('the example of the contract and the shipped document have none', async () => {
  assert.deepEqual(personalFindings(example), []);
  const shipped = new URL('../../../datasets/insight-nhs-feedback-2021-22.json', import.meta.url);
  assert.deepEqual(
    personalFindings(JSON.parse(await readFile(shipped, 'utf8')) as AnyDocument),
    [],
  );
});

test('a quote and a note with personal data are problems with their places', () => {
  const document = {
    ...example,
    description: 'Ask jo@example.org',
    resources: [
      ...example.resources.filter(({name}) => name !== 'quotes'),
      {name: 'quotes', data: [{id: '0207 946 0991', text: 'Ring 0207 946 0991 in E8 1AB'}]},
    ],
  };
  assert.deepEqual(
    personalFindings(document).map(({text}) => text),
    [
      'description: holds what looks like an e-mail address (jo…). Take it out.',
      'quotes row 1, text: holds what looks like a telephone number (02…). Take it out.',
      'quotes row 1, text: holds what looks like a postcode (E8…). Take it out.',
    ],
  );
});

test('check calls it a problem', () => {
  const {findings} = health({...example, title: 'For 943 476 5919'}, 'a.json');
  assert.deepEqual(
    findings.filter(({level}) => level === 'problem').map(({about}) => about),
    ['personal data'],
  );
});
