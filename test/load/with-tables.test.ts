import {expect} from '@open-wc/testing';
import {withTables} from '../../src/load/with-tables.js';

const original = globalThis.fetch;
const base = 'https://council.example/data/spend.json';
const types = {totals: {commissioner: 'string', amount: 'number', amountStatus: 'string'}};

describe('withTables', () => {
  afterEach(() => {
    globalThis.fetch = original;
  });

  it('puts the rows of a file in their place, and null where a status stands for a number', async () => {
    globalThis.fetch = () =>
      Promise.resolve(new Response('commissioner,amount,amountStatus\nA,3,\nB,,x\n'));
    const document = {name: 'x', resources: [{name: 'totals', path: 'totals.csv'}]};
    expect(await withTables(document, types, {base})).to.deep.equal({
      name: 'x',
      resources: [
        {
          name: 'totals',
          path: 'totals.csv',
          data: [
            {commissioner: 'A', amount: 3},
            {commissioner: 'B', amount: null, amountStatus: 'x'},
          ],
        },
      ],
    });
  });

  it('leaves payments, unknown tables and strange documents as they are', async () => {
    globalThis.fetch = () => Promise.reject(new Error('nothing is asked for'));
    for (const document of [
      {resources: [{name: 'payments', path: 'p.arrow'}, {name: 'boundaries', path: 'b.json'}, 7]},
      {resources: 'none'},
      null,
      7,
    ]) {
      expect(await withTables(document, {...types, payments: {}}, {base})).to.deep.equal(document);
    }
  });
});
