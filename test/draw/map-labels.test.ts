import {expect} from '@open-wc/testing';
import {mapLabels} from '../../src/draw/map-labels.js';
import {smallMap} from '../support/small-map.js';

const room = {
  width: 400,
  height: 400,
  em: 1,
  coast: [[150, 150, 250, 150, 250, 250, 150, 250, 150, 150]],
  taken: [],
  mark: () => ({x: 200, y: 200, room: 10}),
  named: true,
  spots: [],
  outline: () => undefined,
  patterns: 'map0',
};

it('names the chosen, the highest and the lowest area, off the land', async () => {
  const {labels} = mapLabels(await smallMap({selected: 'D'}), {...room, taken: []});
  expect(labels.map(({text}) => text)).to.deep.equal([
    'Southshire',
    '£1.00, chosen',
    'Eastshire',
    '£2.00, highest',
    'Westshire',
    '£1.00, lowest',
  ]);
  for (const {x, y, text} of labels)
    expect(x > 245 || x + 6 * text.length < 155 || y < 152 || y > 248, text).to.equal(true);
});
it('names nothing where there is no room, and regions where they are given', async () => {
  const everywhere = [[0, 0, 400, 0, 400, 400, 0, 400, 0, 0]];
  expect(mapLabels(await smallMap(), {...room, taken: [], coast: everywhere}).labels).to.deep.equal(
    [],
  );
  const {labels} = mapLabels(await smallMap(), {
    ...room,
    taken: [],
    named: false,
    regions: [{name: 'North', places: [{x: 200, y: 155}]}],
  });
  expect(labels.map(({text}) => text)).to.deep.equal(['North']);
});
