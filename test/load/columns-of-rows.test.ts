import {expect} from '@open-wc/testing';
import {columnsOfRows} from '../../src/load/columns-of-rows.js';

describe('columnsOfRows', () => {
  it('keeps the order of the rows, with holes where a row lacks a column', () => {
    const {length, columns} = columnsOfRows([{id: 'A', amount: 3}, {id: 'B'}, {amount: 0}]);
    expect(length).to.equal(3);
    expect([...(columns.get('id') as string[])]).to.deep.equal(['A', 'B', undefined]);
    expect([...(columns.get('amount') as number[])]).to.deep.equal([3, undefined, 0]);
  });

  it('leaves lists and objects out', () => {
    expect([...columnsOfRows([{id: 'A', alsoKnownAs: ['B']}]).columns.keys()]).to.deep.equal([
      'id',
    ]);
  });
});
