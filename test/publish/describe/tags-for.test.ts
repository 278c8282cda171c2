import assert from 'node:assert/strict';
import {test} from 'node:test';
import {summarise} from '../../../src/publish/summarise/summarise.js';
import {tagsFor} from '../../../src/publish/describe/tags-for.js';
import {paymentsDocument} from '../support/payments-document.js';

test('tags are for what the totals hold', () => {
  const {document} = summarise(paymentsDocument());
  assert.deepEqual(tagsFor(document, 'spend.json'), [
    '<vcse-distribution src="spend.json"></vcse-distribution>',
    '<vcse-distribution src="spend.json" form="stacked" measure="share"></vcse-distribution>',
    '<vcse-distribution src="spend.json" of="suppliers" form="tail"></vcse-distribution>',
    '<vcse-distribution src="spend.json" of="suppliers" form="lorenz"></vcse-distribution>',
  ]);
  assert.deepEqual(tagsFor({...document, $schema: 'x.json'}, 'spend.json'), []);
});
