import {expect} from '@open-wc/testing';
import {qualifierText, rangeText, statedText, unitText} from '../../src/format/stated-text.js';

describe('statedText', () => {
  it('keeps ranges, qualifiers and the words of the unit', () => {
    expect(statedText({value: 4e6, qualifier: 'about'}, {kind: 'pounds'})).to.equal('about £4M');
    expect(statedText({value: 6, qualifier: 'up-to'}, {kind: 'count', text: 'weeks'})).to.equal(
      'up to 6 weeks',
    );
    expect(statedText({value: 15, upper: 17}, {kind: 'percent'})).to.equal('15% to 17%');
    expect(statedText({value: 9}, {kind: 'days'})).to.equal('9 days');
  });

  it('has its parts', () => {
    expect(qualifierText(undefined)).to.equal('');
    expect(qualifierText('over')).to.equal('over ');
    expect(rangeText(2, 3, {kind: 'percent'})).to.equal('2% to 3%');
    expect(unitText({kind: 'score', text: 'out of 5'})).to.equal(' out of 5');
  });
});
