import assert from 'node:assert/strict';
import {test} from 'node:test';
import {health} from '../../../src/publish/check/health.js';
import {summarise} from '../../../src/publish/summarise/summarise.js';
import {paymentsDocument} from '../support/payments-document.js';

test('a sound document is looked at for what may mislead', () => {
  const {kind, rows, findings} = health(paymentsDocument(), 'a.json');
  assert.equal(kind, 'spend');
  assert.deepEqual(rows, {commissioners: 3, suppliers: 2, payments: 6});
  assert.deepEqual(
    findings.map(({level, about}) => `${level} ${about}`),
    ['warning completeness', 'fact vintage'],
  );
  const {document} = summarise(paymentsDocument());
  assert.ok(health(document, 'a.json').findings.some(({about}) => about === 'arithmetic'));
});

test('problems come first and alone: nothing else can be told of a broken document', () => {
  const broken = {...paymentsDocument(), title: ''};
  assert.deepEqual(
    health(broken, 'a.json').findings.map(({level}) => level),
    ['problem'],
  );
});
