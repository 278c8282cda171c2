import {expect} from '@open-wc/testing';
import {ContractError} from '../../src/contract/contract-error.js';
import {failureOf} from '../../src/elements/failure-of.js';
import {LoadError} from '../../src/load/load-error.js';

describe('failureOf', () => {
  it('keeps the words of a load error and offers to try again', () => {
    expect(failureOf(new LoadError('offline', 'You are offline.'), 'a.json', 'en')).to.deep.equal({
      message: 'You are offline.',
      problems: [],
      reason: 'offline',
      retry: true,
    });
  });

  it('counts the problems of a document and puts none of its data into the reason', () => {
    const problem = {place: '', pointer: '', message: 'totals row 1: secret'};
    const failure = failureOf(new ContractError([problem, problem]), 'the data', 'en');
    expect(failure.message).to.equal('The data has 2 problems. Its publisher can mend it.');
    expect(failure.reason).to.equal('contract (2)');
    expect(failure.problems.length).to.equal(2);
  });

  it('tells the author which setting does not fit', () => {
    const {message, detail} = failureOf(new RangeError('invalid order: "up"'), 'a', 'en');
    expect([message, detail]).to.deep.equal([
      "This chart's settings do not fit the data:",
      'invalid order: "up".',
    ]);
  });

  it('has words for what nobody foresaw', () => {
    expect(failureOf('?', 'a', 'en').reason).to.equal('unknown');
    expect(failureOf(new TypeError('x is undefined'), 'a', 'en').message).not.to.contain(
      'undefined',
    );
  });
});
