import {expect} from '@open-wc/testing';
import {smallestShown} from '../../src/analysis/smallest-shown.js';
import {ruleSets} from '../../src/publish/suppress/rule-sets.js';

describe('smallestShown', () => {
  it('is one more than the largest number that each named rule hides', () => {
    for (const {name, protects} of Object.values(ruleSets))
      expect(smallestShown(name), name).to.equal(protects[1] + 1);
  });

  it('is 5 for a rule of the publisher’s own, and without one', () => {
    expect(smallestShown('our-own')).to.equal(5);
    expect(smallestShown(undefined)).to.equal(5);
  });
});
