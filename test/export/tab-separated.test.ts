import {expect} from '@open-wc/testing';
import {tabSeparated} from '../../src/export/tab-separated.js';

describe('tabSeparated', () => {
  it('has a line a row, guarded cells, true numbers and nothing where there is no value', () => {
    const text = tabSeparated({
      caption: 'x',
      columns: [
        {key: 'name', title: 'Name', numeric: false},
        {key: 'value', title: 'Pounds', numeric: true},
      ],
      rows: [
        [
          {text: '=A1', value: '=A1'},
          {text: '£1.50', value: 1.5},
        ],
        [
          {text: 'Two\tlines', value: 'Two\nlines'},
          {text: 'no data', value: null},
        ],
      ],
    });
    expect(text).to.equal("Name\tPounds\n'=A1\t1.5\nTwo lines\t");
  });
});
