import {expect} from '@open-wc/testing';
import {nearestPlace} from '../../src/draw/nearest-place.js';

const search = {
  stack: (x: number, y: number) => [{x, y, text: 'Hull'}],
  most: 30,
  x: 60,
  y: 60,
  width: 120,
  bottom: 120,
  em: 1,
};

describe('nearestPlace', () => {
  it('takes the free place that is nearest to the mark', () => {
    expect(nearestPlace({...search, free: () => true})).to.deep.equal([
      {x: 30, y: 60, text: 'Hull'},
    ]);
    expect(nearestPlace({...search, free: ([label]) => (label?.y ?? 0) > 100})?.[0]?.y).to.equal(
      102,
    );
  });

  it('finds nothing where nothing is free', () => {
    expect(nearestPlace({...search, free: () => false})).to.equal(undefined);
  });
});
