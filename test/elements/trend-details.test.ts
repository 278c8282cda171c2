import {expect} from '@open-wc/testing';
import {choices, itemWords, keys, table} from '../../src/elements/trend-details.js';

describe('trend details', () => {
  it('are the words of a point, the table and the menus', () => {
    expect([itemWords.name, table.name, choices.name]).to.deep.equal([
      'trendItemWords',
      'trendTable',
      'trendChoices',
    ]);
  });

  it('say which keys work', () => {
    expect(keys).to.contain('Up and Down to the same time of another commissioner');
  });
});
