import {expect} from '@open-wc/testing';
import {mapTable} from '../../src/describe/map-table.js';
import {smallMap} from '../support/small-map.js';

it('holds every area in the order of the list, with class and difference; those without figures last', async () => {
  const {columns, rows} = mapTable(await smallMap());
  expect(columns.map(({key}) => key)).to.deep.equal([
    'rank',
    'name',
    'code',
    'region',
    'per-head',
    'class',
    'difference',
    'amount',
    'whole',
    'population',
    'note',
  ]);
  expect(rows.map((row) => row.map(({text}) => text))).to.deep.equal([
    [
      '1',
      'Eastshire',
      'A',
      'North',
      '£2.00',
      'B',
      '+£0.71',
      '£20.00',
      '£100.00',
      '10',
      'rests on 11 months',
    ],
    ['2', 'Southshire', 'D', 'South', '£1.00', 'A', '−£0.29', '£5.00', '£50.00', '5', ''],
    ['2', 'Westshire', 'B', 'North', '£1.00', 'A', '−£0.29', '£20.00', '£200.00', '20', ''],
    ['', 'Northshire', 'C', 'South', 'no figures', '', '', '', '', '', ''],
  ]);
  expect(rows[0]?.map(({value}) => value)).to.deep.equal([
    1,
    'Eastshire',
    'A',
    'North',
    2,
    'B',
    0.71,
    20,
    100,
    10,
    'rests on 11 months',
  ]);
});
