import {expect} from '@open-wc/testing';
import {tellAuthor} from '../../src/elements/tell-author.js';
import {warningsOf} from '../support/warnings-of.js';

describe('tellAuthor', () => {
  it('tells once', async () => {
    const warnings = await warningsOf(() => {
      tellAuthor('tell-author: once');
      tellAuthor('tell-author: once');
    });
    expect(warnings).to.deep.equal(['tell-author: once']);
  });
});
