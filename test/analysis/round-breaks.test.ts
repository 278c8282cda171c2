import {expect} from '@open-wc/testing';
import {roundBreaks} from '../../src/analysis/round-breaks.js';

it('doubles where the highest value is many times the middle one', () => {
  const values = [1, 5, 7, 9, 11, 13, 15, 18, 22, 28, 31, 38, 45, 60, 80, 95, 110, 150, 300, 430];
  expect(roundBreaks(values, 5)).to.deep.equal([10, 20, 40, 100]);
});
it('steps equally where values are spread evenly', () => {
  const values = Array.from({length: 100}, (_, i) => 10 + i / 2);
  expect(roundBreaks(values, 5)).to.deep.equal([20, 30, 40, 50]);
});
