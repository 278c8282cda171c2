import {expect} from '@open-wc/testing';
import {journeysTable} from '../../src/describe/journeys-table.js';
import {figureWith, looped} from '../support/journeys.js';

describe('journeysTable', () => {
  it('has a row a step with every number, and none for a small one', async () => {
    const {columns, rows, caption} = journeysTable(await figureWith(looped));
    expect(caption).to.equal('Small journeys');
    expect(columns.map(({key}) => key)).to.deep.equal([
      'to',
      'from',
      'journey',
      'step',
      'kind',
      'people',
      'there',
    ]);
    expect(rows.map((row) => row.map(({value}) => value).join(' | '))).to.deep.equal([
      'B | A | Route x | 1 |  | 60 | ',
      'C | B | Route x | 2 |  | 30 | ',
      'A | B | Route x | 2 | came back | 15 | back again; fewer than 5 go no further',
      'C | A | Route x | 3 |  | 12 | ',
      'Other routes | B | Route x | 2 |  |  | ',
      'Gave up | A | Route x | 1 | gave up | 20 | ',
    ]);
    expect(rows[4]?.[5]?.text).to.equal('fewer than 5');
  });

  it('has no column for what no step says', async () => {
    const {columns} = journeysTable(await figureWith([['x', 'A', 'B', 30]]));
    expect(columns.map(({key}) => key)).to.deep.equal(['to', 'from', 'journey', 'step', 'people']);
  });
});
