import {expect} from '@open-wc/testing';
import {schemaProblem} from '../../src/contract/schema-problem.js';

const input = {
  resources: [{name: 'totals', data: [{amount: '1', invoices: 1.5, period: '2018/19'}]}],
};

function said(keyword: string, field: string, params: Record<string, unknown>): string | undefined {
  const instancePath = `/resources/0/data/0${field && `/${field}`}`;
  return schemaProblem({keyword, instancePath, params, schemaPath: ''}, input)?.message;
}

describe('schemaProblem', () => {
  it('says which field is missing and what it should hold', () => {
    expect(said('required', '', {missingProperty: 'amount'})).to.equal(
      'missing totals row 1, amount (expected a number of pounds)',
    );
  });

  it('gives the number that a text means', () => {
    expect(said('type', 'amount', {type: 'number,null'})).to.equal(
      'totals row 1, amount: "1" is text (expected a number of pounds: 1)',
    );
  });

  it('tells a broken number from a whole one', () => {
    expect(said('type', 'invoices', {type: 'integer'})).to.equal(
      'totals row 1, invoices: 1.5 is not whole (expected a whole number)',
    );
  });

  it('mends a period written with a slash', () => {
    expect(said('pattern', 'period', {pattern: 'x'})).to.contain('try 2018-19');
  });

  it('is silent about errors that repeat another', () => {
    expect(said('if', '', {failingKeyword: 'then'})).to.equal(undefined);
  });
});
