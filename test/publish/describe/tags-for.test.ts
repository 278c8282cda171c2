import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {AnyDocument} from '../../../src/publish/documents/any-document.js';
import type {TotalRow} from '../../../src/contract/generated/spend.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {withRows} from '../../../src/publish/documents/with-rows.js';
import {summarise} from '../../../src/publish/summarise/summarise.js';
import {tagsFor} from '../../../src/publish/describe/tags-for.js';
import {paymentsDocument} from '../support/payments-document.js';

test('tags are for what the totals hold', () => {
  const {document} = summarise(paymentsDocument());
  assert.deepEqual(tagsFor(document, 'spend.json', new Set(['vcse-distribution'])), [
    '<vcse-distribution src="spend.json"></vcse-distribution>',
    '<vcse-distribution src="spend.json" form="stacked" measure="share"></vcse-distribution>',
    '<vcse-distribution src="spend.json" of="suppliers"></vcse-distribution>',
    '<vcse-distribution src="spend.json" of="suppliers" form="tail"></vcse-distribution>',
    '<vcse-distribution src="spend.json" of="suppliers" form="lorenz"></vcse-distribution>',
  ]);
  assert.deepEqual(tagsFor({...document, $schema: 'x.json'}, 'spend.json'), []);
});

test('every element of this version that draws the document is named', () => {
  const known = new Set([
    'vcse-insight',
    'vcse-reach',
    'vcse-trend',
    'vcse-map',
    'vcse-network',
    'vcse-survey',
  ]);
  const tags = (document: AnyDocument) =>
    tagsFor(document, 'a.json', known).map((tag) => /^<([\w-]+)/.exec(tag)?.[1]);
  const {document} = summarise(paymentsDocument(), {
    sets: [['supplier'], ['commissioner', 'supplier'], ['commissioner', 'period']],
  });
  assert.deepEqual(tags(document), ['vcse-reach', 'vcse-trend', 'vcse-network']);
  const boundaries = {name: 'boundaries', data: {type: 'Topology'}};
  assert.ok(
    tags({...document, resources: [...document.resources, boundaries]}).includes('vcse-map'),
  );
  const survey = {...document, $schema: 'survey.v1.json'};
  assert.deepEqual(tags(survey), []);
  assert.deepEqual(tags({...survey, resources: [{name: 'answers', data: [{count: 1}]}]}), [
    'vcse-survey',
  ]);
});

test('an address is written as an attribute must be', () => {
  const {document} = summarise(paymentsDocument(), {sets: [['commissioner']]});
  assert.deepEqual(tagsFor(document, 'a.json?b&"c"', new Set(['vcse-distribution'])), [
    '<vcse-distribution src="a.json?b&amp;&quot;c&quot;" sector="all"></vcse-distribution>',
  ]);
});

test('of one body its suppliers come first', () => {
  const {document} = summarise(paymentsDocument([{commissioner: 'A', supplier: 'S1', amount: 5}]), {
    sets: [['commissioner'], ['supplier']],
  });
  const alone = withRows(
    document,
    'totals',
    rowsOf<TotalRow>(document, 'totals').filter(({amount}) => amount !== null),
  );
  assert.match(tagsFor(alone, 'a.json', new Set(['vcse-distribution']))[0] ?? '', /of="suppliers"/);
});
