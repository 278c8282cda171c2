import {expect} from '@open-wc/testing';
import {rankWords} from '../../src/describe/rank-words.js';
import {smallMap, studyMap} from '../support/small-map.js';

it('says highest, a place, lowest, and with whom', async () => {
  const view = await smallMap();
  expect(view.items.map((area) => rankWords(view, area))).to.deep.equal([
    'Highest of 3',
    'Lowest of 3, equal with 1',
    'Lowest of 3, equal with 1',
    '',
  ]);
});
it('says 39th highest for Leeds', async () => {
  const view = await studyMap('ccg-spend-2018-19');
  expect(
    rankWords(
      view,
      view.items.find(({name}) => name === 'Leeds')!,
    ),
  ).to.equal('39th highest of 189');
});
