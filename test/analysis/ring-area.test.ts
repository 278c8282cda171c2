import {expect} from '@open-wc/testing';
import {ringArea} from '../../src/analysis/ring-area.js';

it('measures a rectangle of two by three, under nought the other way round', () => {
  expect(ringArea([0, 0, 2, 0, 2, 3, 0, 3])).to.equal(6);
  expect(ringArea([0, 3, 2, 3, 2, 0, 0, 0])).to.equal(-6);
});
