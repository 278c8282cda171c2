import {expect} from '@open-wc/testing';
import {reachOptions, type ReachSettings} from '../../src/elements/reach-options.js';

const settings: ReachSettings = {
  sector: 'vcse',
  form: 'reach',
  scale: 'log',
  large: undefined,
  wide: undefined,
  highlight: undefined,
  labelTop: undefined,
  selected: undefined,
};

describe('reachOptions', () => {
  it('reads what an author writes, the chosen supplier among the highlighted', () => {
    expect(
      reachOptions({
        ...settings,
        large: 1e6,
        wide: 5,
        labelTop: 0,
        highlight: 'A B',
        selected: 'C',
      }),
    ).to.deep.equal({
      sectors: ['vcse'],
      form: 'reach',
      scale: 'log',
      large: 1e6,
      wide: 5,
      labelTop: 0,
      highlight: ['A', 'B', 'C'],
    });
  });

  it('says of each wrong setting what may stand there', () => {
    const wrong: readonly (readonly [Partial<ReachSettings>, string])[] = [
      [{form: 'dots'}, 'invalid form: "dots" (expected reach, dependence)'],
      [{scale: 'cubic'}, 'invalid scale: "cubic" (expected log, linear)'],
      [{large: -5}, 'invalid large: -5 (expected a number over 0)'],
      [{wide: 1}, 'invalid wide: 1 (expected a whole number of commissioners from 2)'],
      [{wide: 2.5}, 'invalid wide: 2.5'],
      [{sector: 'vsce'}, 'invalid sector: "vsce"'],
    ];
    for (const [setting, message] of wrong)
      expect(() => reachOptions({...settings, ...setting})).to.throw(RangeError, message);
  });
});
