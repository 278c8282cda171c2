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
