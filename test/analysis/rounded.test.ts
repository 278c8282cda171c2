import {expect} from '@open-wc/testing';
import {rounded} from '../../src/analysis/rounded.js';

it('rounds as values are shown: £9.999 is £10.00, and a share of 0.0405 is 4.1%', () => {
  expect(rounded(9.999, 2)).to.equal(10);
  expect(rounded(0.04051, 3)).to.equal(0.041);
  expect(rounded(1234.5, 0)).to.equal(1235);
});
