import {expect} from '@open-wc/testing';
import {periodName} from '../../src/format/period-name.js';

describe('periodName', () => {
  it('names months, quarters and years', () => {
    expect(periodName({id: '2019-01', from: 2019 * 12, months: 1})).to.equal('January 2019');
    expect(periodName({id: '2018-19 Q1', from: 2018 * 12 + 3, months: 3})).to.equal(
      'April to June 2018',
    );
    expect(periodName({id: '2018-19', from: 2018 * 12 + 3, months: 12})).to.equal('2018-19');
  });
});
