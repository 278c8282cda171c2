import {expect} from '@open-wc/testing';
import {identifierProblems} from '../../src/contract/identifier-problems.js';

describe('identifierProblems', () => {
  it('gives each identifier its first row, and reports what is given twice or has lost its zeros', () => {
    const found: string[] = [];
    const rows = [{id: 'A'}, {id: 'GB-COH-7123456'}, {id: 'A'}, null, {id: 7}];
    const known = identifierProblems({pointer: '/t', rows}, (pointer, text) =>
      found.push(`${pointer} ${text}`),
    );
    expect([...known]).to.deep.equal([
      ['A', 0],
      ['GB-COH-7123456', 1],
    ]);
    expect(found).to.deep.equal([
      '/t/1/id "GB-COH-7123456" has 7 characters after GB-COH- (expected 8; leading zero lost? try GB-COH-07123456)',
      '/t/2/id "A" is the identifier of row 1 too (expected each once)',
    ]);
  });

  it('knows none where there is no table', () => {
    expect(identifierProblems(undefined, () => undefined).size).to.equal(0);
  });
});
