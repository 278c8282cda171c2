import {expect} from '@open-wc/testing';
import {referenceProblems} from '../../src/contract/reference-problems.js';

describe('referenceProblems', () => {
  it('reports identifiers that their table lacks, and suggests the nearest', () => {
    const found: string[] = [];
    const known = new Map([['E38000025', 0]]);
    const rows = [{commissioner: 'E38000025'}, {commissioner: 'e38000025'}, {commissioner: 7}, {}];
    referenceProblems(
      {pointer: '/t', rows},
      [{column: 'commissioner', to: 'commissioners', known}],
      (pointer, text) => found.push(`${pointer} ${text}`),
    );
    expect(found).to.deep.equal([
      '/t/1/commissioner unknown commissioner "e38000025" (expected an id of the table commissioners; did you mean E38000025?)',
    ]);
  });
});
