import {expect} from '@open-wc/testing';
import {divergingBreaks} from '../../src/analysis/diverging-breaks.js';

it('halves and doubles the reference, which is itself a break', () => {
  expect(divergingBreaks(0.16243, {classes: 6, places: 3, highest: 1})).to.deep.equal([
    0.041, 0.081, 0.162, 0.325, 0.65,
  ]);
});
it('leaves out steps that no value can reach, on both sides', () => {
  expect(divergingBreaks(0.6, {classes: 6, places: 3, highest: 1})).to.deep.equal([0.6]);
});
it('two classes have the reference between them', () => {
  expect(divergingBreaks(35.15, {classes: 2, places: 2})).to.deep.equal([35.15]);
});
