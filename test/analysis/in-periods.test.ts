import {expect} from '@open-wc/testing';
import {inPeriods, type InPeriod} from '../../src/analysis/in-periods.js';
import {periodsOf} from '../../src/analysis/periods.js';

const months = periodsOf(['2018-04', '2018-05', '2018-06', '2018-07']);
const numbers = (values: readonly (number | 'c' | 'x')[]): readonly InPeriod[] =>
  months.slice(0, values.length).map((period, i) => {
    const value = values[i];
    if (typeof value === 'number') return {period, cell: {kind: 'value', value}};
    return {period, cell: {kind: value === 'c' ? 'suppressed' : 'missing', reason: value ?? 'x'}};
  });

describe('inPeriods', () => {
  it('adds three months to a quarter, to the penny', () => {
    const [quarter] = inPeriods(numbers([0.1, 0.2, 0.3]), 3);
    expect(quarter?.period.id).to.equal('2018-19 Q1');
    expect(quarter?.cell).to.deep.equal({kind: 'value', value: 0.6});
  });

  it('has no sum for a quarter of which a month is missing or not there', () => {
    expect(inPeriods(numbers([1, 'x', 3]), 3)[0]?.cell.kind).to.equal('missing');
    expect(inPeriods(numbers([1, 2, 3, 4]), 3).map(({cell}) => cell.kind)).to.deep.equal([
      'value',
      'missing',
    ]);
  });

  it('keeps a quarter with a suppressed month suppressed', () => {
    expect(inPeriods(numbers([1, 'c', 'x']), 3)[0]?.cell).to.deep.equal({
      kind: 'suppressed',
      reason: 'c',
    });
  });

  it('qualifies the whole by what qualifies a part', () => {
    const [first, ...rest] = numbers([1, 2, 3]);
    if (!first) throw new Error('no number');
    expect(inPeriods([{...first, status: 'p'}, ...rest], 3)[0]?.status).to.equal('p');
  });
});
