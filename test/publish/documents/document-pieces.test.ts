import assert from 'node:assert/strict';
import {test} from 'node:test';
import {documentPieces} from '../../../src/publish/documents/document-pieces.js';
import {documentText} from '../../../src/publish/documents/document-text.js';
import {paymentsDocument} from '../support/payments-document.js';

test('the pieces of a large document are its text, and none is large', () => {
  const rows = Array.from({length: 5000}, (_, at) => ({
    amount: at,
    commissioner: 'A',
    extra: undefined,
  }));
  const document = paymentsDocument(rows);
  const pieces = [...documentPieces(document)];
  assert.ok(pieces.length > 5);
  assert.equal(pieces.join(''), documentText(document));
  const {resources} = JSON.parse(pieces.join('')) as typeof document;
  assert.deepEqual(
    resources.at(-1)?.data,
    rows.map(({amount, commissioner}) => ({amount, commissioner})),
  );
});

test('columns stand in the order of the contract, and what is no table of rows stays', () => {
  const text = [
    ...documentPieces({
      $schema: 'schemas/spend.v1.json',
      name: 'x',
      title: 'X',
      resources: [
        {name: 'payments', data: [{amount: 1, other: 2, commissioner: 'A'}]},
        {name: 'boundaries', data: {type: 'Topology'}},
        {name: 'totals', path: 'totals.csv'},
      ],
    }),
  ].join('');
  assert.match(text, /\{"commissioner":"A","amount":1,"other":2\}/);
  assert.match(text, /\{"name":"boundaries","data":\{"type":"Topology"\}\}/);
  assert.match(text, /\{"name":"totals","path":"totals\.csv"\}/);
});
