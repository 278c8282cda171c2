import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readersName} from '../../../src/publish/datasets/readers-name.js';

test('names are written as readers know them', () => {
  const names = {
    'CITY HEALTH CARE PARTNERSHIP CIC': 'City Health Care Partnership CIC',
    'THE LIVEWELL FOUNDATION': 'The Livewell Foundation',
    'SIRONA CARE & HEALTH C.I.C.': 'Sirona Care & Health CIC',
    'NOTTINGHAM CITYCARE PARTNERSHIP CIC': 'Nottingham CityCare Partnership CIC',
    "ALZHEIMER'S SOCIETY": "Alzheimer's Society",
    'YMCA DERBYSHIRE': 'YMCA Derbyshire',
    'DHU 111 (EAST MIDLANDS) CIC': 'DHU 111 (East Midlands) CIC',
    'AGE\u00a0UK  LEEDS': 'Age UK Leeds',
    'THE END OF LIFE PARTNERSHIP LIMITED': 'The End of Life Partnership Limited',
  };
  for (const [registered, name] of Object.entries(names))
    assert.equal(readersName(registered), name);
});
