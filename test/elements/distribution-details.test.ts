import {expect} from '@open-wc/testing';
import {choices, itemWords, table} from '../../src/elements/distribution-details.js';

describe('distribution details', () => {
  it('are the words of an item, the table and the menus', () => {
    expect([itemWords.name, table.name, choices.name]).to.deep.equal([
      'distributionItemWords',
      'distributionTable',
      'distributionChoices',
    ]);
  });
});
