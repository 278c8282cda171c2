import {expect} from '@open-wc/testing';
import {
  changeWords,
  gapWords,
  placeWords,
  qualityWords,
  statusWords,
  targetWords,
  trendWords,
  type WordedMeasure,
} from '../../src/format/measure-words.js';

const measure: WordedMeasure = {
  unit: {kind: 'percent'},
  cell: {kind: 'value'},
  stated: {value: 1},
  polarity: 'higher',
  target: {from: 2, to: 3},
  status: 'short',
  gap: 1,
};

describe('words of a measure', () => {
  it('name every status', () => {
    const said = (['met', 'short', 'over', 'similar', 'unjudged'] as const).map((status) =>
      statusWords({...measure, status}),
    );
    expect(said).to.deep.equal([
      'Target met',
      'Below target',
      'Above limit',
      'Similar to target',
      'Not judged',
    ]);
    const {target: _, status: __, ...without} = measure;
    expect(statusWords(without)).to.equal('No target');
    expect(statusWords({...measure, cell: {kind: 'missing'}})).to.equal('No figure');
    expect(statusWords({...measure, cell: {kind: 'suppressed'}})).to.equal('Not published');
  });

  it('say the gap in the unit, never as a percentage of the target', () => {
    expect(gapWords(measure)).to.equal('1 point short of the range');
    expect(gapWords({...measure, target: {from: 3}, gap: 2})).to.equal('2 points short');
    const pounds = {
      ...measure,
      unit: {kind: 'pounds'},
      stated: {value: 4e6, qualifier: 'about'},
    } as const;
    expect(gapWords({...pounds, target: {from: 1e7}, gap: 6e6})).to.equal('about £6M short');
    const days = {
      ...measure,
      unit: {kind: 'days', text: 'days, middle wait'},
      status: 'over',
    } as const;
    expect(gapWords({...days, target: {from: 7}, gap: 2})).to.equal('2 days over');
    expect(gapWords({...measure, status: 'similar'})).to.equal(
      'the difference is within the interval',
    );
    expect(gapWords({...measure, status: 'unjudged'})).to.equal('stated only as a limit');
    expect(gapWords({...measure, status: 'unjudged', polarity: 'neither'})).to.equal(
      'which way is better is not said',
    );
    const {gap: _, ...met} = measure;
    expect(gapWords({...met, status: 'met'})).to.equal('');
  });

  it('say where it lies', () => {
    const compared = {name: 'Westvale', lower: 1, quartiles: true} as const;
    expect(placeWords({...measure, compared, place: 'above'})).to.equal('Above the middle half');
    expect(placeWords({...measure, compared, place: 'in'})).to.equal('In the middle half');
    expect(placeWords({...measure, compared: {name: 'six', lower: 1}, place: 'below'})).to.equal(
      'Below the range',
    );
    expect(placeWords({...measure, compared: {name: 'Westvale'}, place: 'similar'})).to.equal(
      'Similar to Westvale',
    );
    expect(placeWords(measure)).to.equal('Nothing to compare with');
    expect(placeWords({...measure, cell: {kind: 'suppressed'}})).to.equal('Not published');
  });

  it('say what has changed', () => {
    const earlier = {value: 0.5, period: '2021-22'};
    const change = {way: 'up', verdict: 'better'} as const;
    expect(changeWords({...measure, earlier, change})).to.equal('up from 0.5% in 2021-22: better');
    expect(changeWords({...measure, earlier, change: {way: 'unclear'}})).to.equal(
      'no clear change from 0.5% in 2021-22',
    );
    expect(changeWords({...measure, earlier: {value: 1}, change: {way: 'same'}})).to.equal(
      'the same as before',
    );
    expect(changeWords(measure)).to.equal('');
    const weeks = {...measure, unit: {kind: 'count', text: 'weeks'}, earlier: {value: 1}} as const;
    expect(changeWords({...weeks, change: {way: 'up'}})).to.equal('up from 1');
  });

  it('say how times run, gaps included', () => {
    const trend = (kind: 'rising' | 'mixed' | 'steady', points: readonly [string, number?][]) =>
      trendWords({
        ...measure,
        trend: {
          kind,
          points: points.map(([period, value]) => ({
            period,
            ...(value === undefined ? {} : {value}),
          })),
        },
      });
    expect(
      trend('rising', [
        ['2018-19 Q1', 1],
        ['2018-19 Q2', 2],
        ['2018-19 Q3', 3],
        ['2018-19 Q4', 4],
      ]),
    ).to.equal('rising for 3 quarters');
    expect(
      trend('mixed', [
        ['2018-19 Q1', 1],
        ['2018-19 Q2', 3],
        ['2018-19 Q3', 2],
      ]),
    ).to.equal('up and down, highest in Q2');
    expect(trend('rising', [['2019-20', 1], ['2020-21'], ['2021-22', 2], ['2022-23', 3]])).to.equal(
      'rising for 2 years, 1 without a figure',
    );
    expect(
      trend('rising', [
        ['2018-04', 1],
        ['2018-05', 2],
        ['2018-06', 3],
      ]),
    ).to.equal('rising for 2 months');
    expect(
      trend('steady', [
        ['2018', 1],
        ['2019', 1],
        ['2020', 1],
      ]),
    ).to.equal('no change');
    expect(trendWords(measure)).to.equal('');
  });

  it('say quality and target', () => {
    expect(qualityWords({...measure, quality: 'fair', qualityNote: 'small counts.'})).to.equal(
      'Data: fair (small counts)',
    );
    expect(qualityWords({...measure, quality: 'good'})).to.equal('Data: good');
    expect(qualityWords({...measure, qualityNote: 'no dates'})).to.equal('Data: no dates');
    expect(qualityWords(measure)).to.equal('');
    expect(targetWords(measure)).to.equal('2% to 3%');
    const {target: _, ...without} = measure;
    expect(targetWords(without)).to.equal('none');
  });
});
