import {expect} from '@open-wc/testing';
import {documentHash} from '../../src/export/document-hash.js';

const rows = [{commissioner: 'A', amount: 3}];

describe('documentHash', () => {
  it('is the one that any program finds over the canonical JSON', async () => {
    // printf '{}' | sha256sum
    expect(await documentHash({})).to.equal(
      'sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });

  it('is the same whether rows stand in the document or came from a file', async () => {
    const inPlace = await documentHash({resources: [{name: 'totals', data: rows}]});
    const fromFile = {name: 'totals', data: rows, path: 'totals.csv', format: 'csv'};
    expect(await documentHash({resources: [fromFile]})).to.equal(inPlace);
    const other = {name: 'totals', data: [{commissioner: 'A', amount: 4}]};
    expect(await documentHash({resources: [other]})).not.to.equal(inPlace);
  });

  it('takes a file that no rows came from by its address', async () => {
    const named = (path: string) => documentHash({resources: [{name: 'boundaries', path}]});
    expect(await named('a.json')).not.to.equal(await named('b.json'));
  });
});
