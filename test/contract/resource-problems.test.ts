import {expect} from '@open-wc/testing';
import {resourceProblems} from '../../src/contract/resource-problems.js';

describe('resourceProblems', () => {
  it('reports names given twice, and tables without rows', () => {
    const found: string[] = [];
    const input = {resources: [{name: 'a', data: []}, {name: 'a', path: 'a.csv'}, {name: 'b'}]};
    resourceProblems(input, (pointer, text) => found.push(`${pointer} ${text}`));
    expect(found).to.deep.equal([
      '/resources/1/name "a" names resource 1 already (expected one table of a name)',
      '/resources/2 has neither data nor path (expected its rows, or the file that holds them)',
    ]);
  });
});
