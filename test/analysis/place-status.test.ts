import {expect} from '@open-wc/testing';
import {placeStatus} from '../../src/analysis/place-status.js';

const spread = {middle: 10, lower: 6, upper: 13};

describe('placeStatus', () => {
  it('counts the ends of a spread as inside it', () => {
    expect(placeStatus({value: 13}, spread)).to.equal('in');
    expect(placeStatus({value: 13.0001}, spread)).to.equal('above');
    expect(placeStatus({value: 6}, spread)).to.equal('in');
    expect(placeStatus({value: 5.9999}, spread)).to.equal('below');
  });

  it('is similar when the interval reaches the spread, ends included, and told a hair further', () => {
    expect(placeStatus({value: 15, interval: [13, 17]}, spread)).to.equal('similar');
    expect(placeStatus({value: 15, interval: [13.0001, 17]}, spread)).to.equal('above');
    expect(placeStatus({value: 4, interval: [3, 6]}, spread)).to.equal('similar');
    expect(placeStatus({value: 4, interval: [3, 5.9999]}, spread)).to.equal('below');
  });

  it('against one figure is above, similar or below', () => {
    expect(placeStatus({value: 10.1}, {middle: 10})).to.equal('above');
    expect(placeStatus({value: 10}, {middle: 10})).to.equal('similar');
    expect(placeStatus({value: 9.9}, {middle: 10})).to.equal('below');
    expect(placeStatus({value: 9, interval: [8, 10]}, {middle: 10})).to.equal('similar');
    expect(placeStatus({value: 9, interval: [8, 9.9]}, {middle: 10})).to.equal('below');
  });

  it('places a stated range by its nearer end', () => {
    expect(placeStatus({value: 15, upper: 17}, {middle: 12})).to.equal('above');
    expect(placeStatus({value: 11, upper: 17}, {middle: 12})).to.equal('similar');
  });
});
