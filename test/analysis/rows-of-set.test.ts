import {expect} from '@open-wc/testing';
import {rowsOfSet} from '../../src/analysis/rows-of-set.js';

const byCommissioner = {commissioner: 'A', amount: 3};
const bySector = {commissioner: 'A', sector: 'nhs', amount: 3};
const national = {sector: 'nhs', legalForm: 'none', amount: 3};

describe('rowsOfSet', () => {
  it('takes the set with the fewest columns beyond the wanted ones', () => {
    const rows = [bySector, byCommissioner, national];
    expect(rowsOfSet(rows, ['commissioner'])).to.deep.equal([byCommissioner]);
    expect(rowsOfSet(rows, ['commissioner', 'sector'])).to.deep.equal([bySector]);
    expect(rowsOfSet(rows, ['sector'])).to.deep.equal([bySector]);
  });

  it('finds nothing when no set names all wanted columns', () => {
    expect(rowsOfSet([national], ['supplier'])).to.deep.equal([]);
    expect(rowsOfSet([], [])).to.deep.equal([]);
  });
});
