import {expect} from '@open-wc/testing';
import {menu} from '../../src/elements/menu.js';

describe('menu', () => {
  it('is a choice with the values in their order and the words that readers see', () => {
    const made = menu('order', 'Order', 'ascending', [
      ['descending', 'Highest first'],
      ['ascending', 'Lowest first'],
    ]);
    expect(made).to.deep.equal({
      property: 'order',
      label: 'Order',
      value: 'ascending',
      options: [
        {value: 'descending', label: 'Highest first'},
        {value: 'ascending', label: 'Lowest first'},
      ],
    });
  });
});
