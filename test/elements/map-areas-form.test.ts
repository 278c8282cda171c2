import {expect} from '@open-wc/testing';
import {draw} from '../../src/elements/map-areas-form.js';
import {smallMap} from '../support/small-map.js';

it('draws areas', async () => {
  expect(draw(await smallMap(), {width: 500, em: 1}).marks.length).to.equal(4);
});
