import {expect} from '@open-wc/testing';
import {plain, strong} from '../../src/describe/runs.js';

describe('runs', () => {
  it('mark what carries a number', () => {
    expect([plain('a'), strong('b')]).to.deep.equal([{text: 'a'}, {text: 'b', strong: true}]);
  });
});
