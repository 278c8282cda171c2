import {expect} from '@open-wc/testing';
import {loadFile} from '../../src/load/load-file.js';

const original = globalThis.fetch;

describe('loadFile', () => {
  afterEach(() => {
    globalThis.fetch = original;
  });

  it('gives the reader the answer, the limit and the file’s name', async () => {
    globalThis.fetch = () => Promise.resolve(new Response('abc'));
    const read = async (response: Response, bytes: number, name: string) =>
      `${await response.text()} ${bytes} ${name}`;
    const options = {base: 'https://council.example/data/spend.json', limits: {bytes: 7}};
    expect(await loadFile('payments.arrow', read, options)).to.equal('abc 7 payments.arrow');
  });

  it('asks for a file beside the base', async () => {
    let asked = '';
    globalThis.fetch = (url) => {
      asked = String(url);
      return Promise.resolve(new Response(''));
    };
    const nothing = () => Promise.resolve(undefined);
    await loadFile('payments.csv', nothing, {base: 'https://council.example/data/spend.json'});
    expect(asked).to.equal('https://council.example/data/payments.csv');
  });
});
