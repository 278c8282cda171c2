import {expect} from '@open-wc/testing';
import {failureText} from '../../src/elements/failure-text.js';

describe('failureText', () => {
  it('puts what is wrong exactly behind the message', () => {
    const failure = {message: 'It does not fit:', problems: [], reason: 'settings', retry: false};
    expect(failureText(failure)).to.equal('It does not fit:');
    expect(failureText({...failure, detail: 'invalid x.'})).to.equal('It does not fit: invalid x.');
  });
});
