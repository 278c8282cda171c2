import {expect} from '@open-wc/testing';
import {insightOptions, type InsightSettings} from '../../src/elements/insight-options.js';

const settings: InsightSettings = {
  form: 'themes',
  feeling: 'negative',
  measure: 'share',
  sort: undefined,
  by: '',
  theme: undefined,
  service: undefined,
  place: undefined,
  period: undefined,
  base: 20,
  most: undefined,
  highlight: undefined,
  narrow: false,
};

describe('insightOptions', () => {
  it('leaves out what is not set', () => {
    const usual = {
      form: 'themes',
      feeling: 'negative',
      measure: 'share',
      base: 20,
      highlight: [],
      narrow: false,
    };
    expect(insightOptions(settings)).to.deep.equal(usual);
    expect(
      insightOptions({...settings, sort: 'change', most: 0, theme: 'staff', highlight: 'a, b'}),
    ).to.deep.equal({...usual, sort: 'change', most: 0, theme: 'staff', highlight: ['a', 'b']});
  });

  it('says what there is', () => {
    expect(() => insightOptions({...settings, form: 'pie'})).to.throw(
      RangeError,
      'invalid form: "pie" (expected themes, time, places, matrix)',
    );
    expect(() => insightOptions({...settings, feeling: 'mixed'})).to.throw(
      RangeError,
      '(expected negative, positive)',
    );
    expect(() => insightOptions({...settings, sort: 'name'})).to.throw(RangeError, 'invalid sort');
    expect(() => insightOptions({...settings, base: 0})).to.throw(RangeError, 'invalid base: 0');
  });
});
