import {expect} from '@open-wc/testing';
import * as details from '../../src/elements/network-details.js';

describe('the details of a network', () => {
  it('are words of items, the table, the menus, exploring and its keys', () => {
    expect(Object.keys(details).sort()).to.deep.equal([
      'NetworkExploring',
      'choices',
      'dictionaries',
      'itemWords',
      'keys',
      'spec',
      'table',
    ]);
    expect(details.keys).to.contain('right opens, left closes');
  });
});
