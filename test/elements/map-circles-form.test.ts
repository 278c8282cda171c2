import {expect} from '@open-wc/testing';
import {draw} from '../../src/elements/map-circles-form.js';
import {smallMap} from '../support/small-map.js';

it('draws circles, the largest for the highest value', async () => {
  const {marks} = draw(await smallMap({measure: 'population'}), {width: 500, em: 1});
  expect(marks[0]?.width).to.be.greaterThan(marks[3]?.width ?? Infinity);
});
