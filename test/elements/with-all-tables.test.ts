import {expect} from '@open-wc/testing';
import {withAllTables} from '../../src/elements/with-all-tables.js';

const original = globalThis.fetch;

describe('withAllTables', () => {
  afterEach(() => {
    globalThis.fetch = original;
  });

  it('looks for files beside the document and knows its kind’s numbers', async () => {
    const asked: string[] = [];
    globalThis.fetch = (url) => {
      asked.push(String(url));
      return Promise.resolve(new Response('id,name,population\n007,A place,12\n'));
    };
    const document = {
      $schema: '../schemas/spend.v1.json',
      resources: [{name: 'commissioners', path: 'commissioners.csv'}],
    };
    const {signal} = new AbortController();
    const base = 'https://council.example/page/';
    const whole = await withAllTables(document, '../data/spend.json', {base, signal});
    expect(asked).to.deep.equal(['https://council.example/data/commissioners.csv']);
    expect((whole as typeof document).resources[0]).to.deep.include({
      data: [{id: '007', name: 'A place', population: 12}],
    });
  });
});
