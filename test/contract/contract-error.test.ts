import {expect} from '@open-wc/testing';
import {ContractError} from '../../src/contract/contract-error.js';

describe('ContractError', () => {
  it('says every problem in its message', () => {
    const problem = (message: string) => ({place: '', pointer: '', message});
    const error = new ContractError([problem('one'), problem('two')]);
    expect(error.name).to.equal('ContractError');
    expect(error.message).to.equal('one\ntwo');
  });
});
