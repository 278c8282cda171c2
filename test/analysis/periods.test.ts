import {expect} from '@open-wc/testing';
import {holding, periodsOf} from '../../src/analysis/periods.js';

const april2018 = 2018 * 12 + 3;

describe('periodsOf', () => {
  it('reads months, financial quarters and years, and calendar years, in order of time', () => {
    expect(periodsOf(['2018-19 Q2', '2018-19 Q1'])).to.deep.equal([
      {id: '2018-19 Q1', from: april2018, months: 3},
      {id: '2018-19 Q2', from: april2018 + 3, months: 3},
    ]);
    expect(periodsOf(['2018-05', '2018-04'])).to.deep.equal([
      {id: '2018-04', from: april2018, months: 1},
      {id: '2018-05', from: april2018 + 1, months: 1},
    ]);
    expect(periodsOf(['2018-19'])).to.deep.equal([{id: '2018-19', from: april2018, months: 12}]);
    expect(periodsOf(['2018'])).to.deep.equal([{id: '2018', from: 2018 * 12, months: 12}]);
  });

  it('has January to March of the fourth quarter in the next year', () => {
    expect(periodsOf(['2018-19 Q4'])[0]?.from).to.equal(2019 * 12);
  });

  it('has quarters of a calendar year from January, and of a financial year from April', () => {
    expect(periodsOf(['2018 Q1', '2018-19 Q1', '2018 Q4'])).to.deep.equal([
      {id: '2018 Q1', from: 2018 * 12, months: 3},
      {id: '2018-19 Q1', from: april2018, months: 3},
      {id: '2018 Q4', from: 2018 * 12 + 9, months: 3},
    ]);
  });

  it('takes 2011-12 for a year among years, and for December among months', () => {
    expect(periodsOf(['2010-11', '2011-12']).map(({months}) => months)).to.deep.equal([12, 12]);
    expect(periodsOf(['2011-11', '2011-12']).map(({months}) => months)).to.deep.equal([1, 1]);
    expect(periodsOf(['1999-00'])[0]?.months).to.equal(12);
  });

  it('has each once, and leaves out what is no period', () => {
    expect(periodsOf(['2018-04', '2018-04', 'soon', '2018-13']).map(({id}) => id)).to.deep.equal([
      '2018-04',
    ]);
  });
});

describe('holding', () => {
  it('is the financial quarter or year that a month lies in', () => {
    const [january] = periodsOf(['2019-01']);
    if (!january) throw new Error('no month');
    expect(holding(january, 3)).to.deep.equal({id: '2018-19 Q4', from: 2019 * 12, months: 3});
    expect(holding(january, 12)).to.deep.equal({id: '2018-19', from: april2018, months: 12});
  });

  it('is nothing for a longer period, and for one over an edge', () => {
    const [year] = periodsOf(['2018']);
    if (!year) throw new Error('no year');
    expect(holding(year, 3)).to.equal(undefined);
    expect(holding(year, 12)).to.equal(undefined);
  });
});
