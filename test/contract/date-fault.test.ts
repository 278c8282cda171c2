import {expect} from '@open-wc/testing';
import {dateFault} from '../../src/contract/date-fault.js';

describe('dateFault', () => {
  it('takes days, months, years and quarters that there are', () => {
    const good = ['2018-04-12', '2020-02-29', '2018-04', '2018-19', '2099-00', '2018-19 Q3'];
    for (const text of good) expect(dateFault(text), text).to.equal(undefined);
  });

  it('says nothing of what is written in another way', () => {
    for (const text of ['2018', '2018 Q1', 'April', ''])
      expect(dateFault(text)).to.equal(undefined);
  });

  it('names a day, a month and a quarter that there are not', () => {
    for (const text of ['2018-02-31', '2019-02-29', '2018-13-01', '2018-04-00', '2018-19-01'])
      expect(dateFault(text), text).to.contain('is no day of the calendar');
    expect(dateFault('2018-13')).to.equal(
      'is neither a month nor a year (expected 2018-01 to 2018-12, or 2018-19 for the year)',
    );
    expect(dateFault('2018-20 Q1')).to.equal('is no quarter of a year (expected 2018-19 Q1)');
  });
});
