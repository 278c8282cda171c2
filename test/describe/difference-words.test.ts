import {expect} from '@open-wc/testing';
import {differenceWords} from '../../src/describe/difference-words.js';
import {smallMap} from '../support/small-map.js';

it('takes the difference between the figures that are shown', async () => {
  // (20 + 20 + 5) / (10 + 20 + 5) is £1.29.
  const view = await smallMap();
  expect(view.items.slice(0, 2).map((area) => differenceWords(view, area))).to.deep.equal([
    '£0.71 more',
    '£0.29 less',
  ]);
});
it('compares shares in points, and says nothing of an area without figures', async () => {
  // 45 of 350 is 12.9%; A has 20%.
  const view = await smallMap({measure: 'share', breaks: [0.1]});
  expect(differenceWords(view, view.items[0]!)).to.equal('7.1 points higher');
  expect(differenceWords(view, view.items[3]!)).to.equal(undefined);
});
