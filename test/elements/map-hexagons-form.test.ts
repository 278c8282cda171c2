import {expect} from '@open-wc/testing';
import {draw} from '../../src/elements/map-hexagons-form.js';
import {smallMap} from '../support/small-map.js';

it('draws hexagons of one size', async () => {
  const {marks} = draw(await smallMap(), {width: 500, em: 1});
  expect(new Set(marks.map(({width}) => Math.round(width))).size).to.equal(1);
});
