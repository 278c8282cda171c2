import {expect} from '@open-wc/testing';
import {monthName} from '../../src/format/month-name.js';

it('says a year and month as people do, and other text as it is', () => {
  expect(monthName('2018-04')).to.equal('April 2018');
  expect(monthName('2018-13')).to.equal('2018-13');
  expect(monthName('2018-19 Q1')).to.equal('2018-19 Q1');
});
