import {expect} from '@open-wc/testing';
import {draw, styles} from '../../src/elements/map-list-form.js';
import {smallMap} from '../support/small-map.js';

it('draws a list, which speaks for itself, and brings its looks', async () => {
  expect(draw(await smallMap(), {width: 500, em: 1}).speaks).to.equal(true);
  expect(styles.cssText).to.contain('.rows');
});
