import {expect} from '@open-wc/testing';
import {tablesIn} from '../../src/contract/tables-in.js';

describe('tablesIn', () => {
  it('finds tables by name with the place of their rows, and bears any shape', () => {
    const input = {resources: [7, {name: 'a', data: [1]}, {name: 'a', data: [2]}, {name: 'b'}]};
    expect([...tablesIn(input)]).to.deep.equal([['a', {pointer: '/resources/1/data', rows: [1]}]]);
    for (const strange of [null, 'text', {resources: {}}])
      expect(tablesIn(strange).size).to.equal(0);
  });
});
