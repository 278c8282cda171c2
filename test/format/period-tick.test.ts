import {expect} from '@open-wc/testing';
import {periodTick} from '../../src/format/period-tick.js';

describe('periodTick', () => {
  it('is as short as the axis needs', () => {
    expect(periodTick({id: '2019-01', from: 2019 * 12, months: 1}, 1)).to.equal('Jan');
    expect(periodTick({id: '2019-04', from: 2019 * 12 + 3, months: 1}, 12)).to.equal('2019');
    expect(periodTick({id: '2018-19 Q4', from: 2019 * 12, months: 3}, 3)).to.equal('Q4');
    expect(periodTick({id: '2018-19 Q4', from: 2019 * 12, months: 3}, 12)).to.equal('2018-19 Q4');
    expect(periodTick({id: '2018-19', from: 2018 * 12 + 3, months: 12}, 12)).to.equal('2018-19');
  });
});
