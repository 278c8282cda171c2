import {expect} from '@open-wc/testing';
import {periodsOf} from '../../src/analysis/periods.js';
import {trendEvents} from '../../src/elements/trend-events.js';

const months = periodsOf(['2018-04', '2018-05', '2018-06']);
const shown = new Set(['A']);

describe('trendEvents', () => {
  it('are numbered in order of time, each in its period', () => {
    const events = [
      {date: '2018-06-12', label: 'Last'},
      {date: '2018-04', until: '2018-05', label: 'First', note: 'It lasted.'},
    ];
    expect(trendEvents(events, months, shown)).to.deep.equal([
      {number: 1, at: 0, until: 1, label: 'First', note: 'It lasted.'},
      {number: 2, at: 2, label: 'Last'},
    ]);
  });

  it('leave out what is about others, and what lies outside', () => {
    const events = [
      {date: '2018-05', label: 'Own', about: 'A'},
      {date: '2018-05', label: 'Another’s', about: 'B'},
      {date: '2020-04', label: 'Later'},
    ];
    expect(trendEvents(events, months, shown).map(({label}) => label)).to.deep.equal(['Own']);
  });

  it('lie in the quarter or year of their month', () => {
    const quarters = periodsOf(['2018-19 Q1', '2018-19 Q2']);
    expect(trendEvents([{date: '2018-08', label: 'August'}], quarters, shown)[0]?.at).to.equal(1);
  });
});
