import {expect} from '@open-wc/testing';
import {LoadError} from '../../src/load/load-error.js';

describe('LoadError', () => {
  it('carries its reason beside its message', () => {
    const error = new LoadError('offline', 'You are offline.');
    expect(error).to.include({name: 'LoadError', reason: 'offline', message: 'You are offline.'});
  });
});
