import {expect} from '@open-wc/testing';
import {journeysOptions, type JourneysSettings} from '../../src/elements/journeys-options.js';

const settings: JourneysSettings = {
  form: undefined,
  journey: '',
  follow: undefined,
  least: undefined,
  selected: undefined,
};

describe('journeysOptions', () => {
  it('leaves out what is not set', () => {
    expect(journeysOptions(settings)).to.deep.equal({});
    const all = {form: 'list', journey: 'a', follow: 'b', least: 10, selected: 'c', language: 'cy'};
    expect(journeysOptions(all)).to.deep.equal(all);
  });

  it('says what there is', () => {
    expect(() => journeysOptions({...settings, form: 'pie'})).to.throw(
      RangeError,
      'unknown form: "pie" (expected flows, list)',
    );
    for (const least of [0, -3, NaN])
      expect(() => journeysOptions({...settings, least})).to.throw(RangeError, 'unknown least');
  });
});
