import {expect} from '@open-wc/testing';
import {linkProblems} from '../../src/contract/link-problems.js';

describe('linkProblems', () => {
  it('reports addresses that are not https, with the cure for http', () => {
    const found: string[] = [];
    linkProblems(
      {
        sources: [{path: 'https://example.org'}, {path: 'http://example.org/a'}],
        licenses: [{path: 'javascript:alert(1)'}, {}],
      },
      (pointer, text) => found.push(`${pointer} ${text}`),
    );
    expect(found).to.deep.equal([
      '/sources/1/path "http://example.org/a" cannot be linked to (expected an address starting with https://; try https://example.org/a)',
      '/licenses/0/path "javascript:alert(1)" cannot be linked to (expected an address starting with https://)',
    ]);
  });
});
