import assert from 'node:assert/strict';
import {test} from 'node:test';
import {folderWith, goodDocument, ran} from '../support/ran.js';

test('payments are added up, and what is in no total is told', async () => {
  const at = await folderWith({'doc.json': goodDocument});
  const {code, out, err} = await ran(
    'summarise',
    at('doc.json'),
    '--by',
    'commissioner,sector',
    '--by',
    'commissioner,period',
    '--every',
    'year',
  );
  assert.equal(code, 0, err);
  assert.match(err, /1 payments without an amount are in no total/);
  assert.match(err, /1 payments to be granted onward are in no total/);
  assert.match(out, /\{"commissioner":"A","sector":"vcse","amount":10\.3,/);
  assert.match(out, /\{"commissioner":"A","period":"2018-19","amount":60\.3,/);
});

test('payments are added up by the bodies of today, and what lacks a part is told', async () => {
  const document = JSON.parse(goodDocument) as {resources: object[]};
  const succession = [
    {from: 'A', to: 'N', toName: 'Council N'},
    {from: 'C', to: 'N', toName: 'Council N'},
    {from: 'B', to: 'M', toName: 'Council M'},
  ];
  document.resources.push({name: 'succession', data: succession});
  const at = await folderWith({'doc.json': JSON.stringify(document)});
  const {code, out, err} = await ran(
    'summarise',
    at('doc.json'),
    '--forward',
    '--by',
    'commissioner',
  );
  assert.equal(code, 0, err);
  assert.match(
    err,
    /^Council N has no figure, because there are no payments of Council C; £60\.30 of the others are in no total\./,
  );
  assert.match(out, /\{"commissioner":"M","amount":5,/);
  assert.match(out, /\{"commissioner":"N","amount":null,"amountStatus":"x"\}/);
});
