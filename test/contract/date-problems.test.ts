import {expect} from '@open-wc/testing';
import {dateProblems} from '../../src/contract/date-problems.js';

function found(kind: string, input: unknown): readonly string[] {
  const problems: string[] = [];
  dateProblems(kind, input, (pointer, text) => problems.push(`${pointer} ${text}`));
  return problems;
}

describe('dateProblems', () => {
  it('looks at facts and at the rows of every table', () => {
    const document = {
      created: '2026-02-30',
      spend: {period: '2018-19'},
      resources: [
        {name: 'payments', data: [{date: '2018-04-12'}, {date: '2018-04-31'}, 7]},
        {name: 'events', data: [{date: '2020-04', until: '2020-13'}]},
      ],
    };
    expect(found('spend', document)).to.deep.equal([
      '/created "2026-02-30" is no day of the calendar (expected year-month-day)',
      '/resources/0/data/1/date "2018-04-31" is no day of the calendar (expected year-month-day)',
      '/resources/1/data/0/until "2020-13" is neither a month nor a year (expected 2020-01 to 2020-12, or 2020-21 for the year)',
    ]);
  });

  it('wants the end of a time after its beginning', () => {
    expect(found('survey', {survey: {fieldwork: {from: '2022-05', to: '2022-03'}}})).to.deep.equal([
      '/survey/fieldwork/from "2022-05" is after to, "2022-03" (expected at most it)',
    ]);
    expect(found('insight', {insight: {period: {from: '2022-01', to: '2022-03'}}})).to.deep.equal(
      [],
    );
  });
});
