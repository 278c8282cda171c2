import {expect} from '@open-wc/testing';
import {choices, itemWords, table} from '../../src/elements/reach-details.js';

describe('reach details', () => {
  it('are the words of a supplier, the table and the menus', () => {
    expect([itemWords.name, table.name, choices.name]).to.deep.equal([
      'reachItemWords',
      'reachTable',
      'reachChoices',
    ]);
  });
});
