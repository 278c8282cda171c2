import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {crowd} from '../../src/draw/crowd.js';

describe('crowd', () => {
  it('leaves a dot that is alone where it should be', () => {
    expect(crowd([{x: 10, y: 20, aside: 5}], {apart: 4, upright: 2})).to.deep.equal([
      {x: 10, y: 20},
    ]);
  });

  it('moves the second of two sideways before it moves it up', () => {
    const same = {x: 10, y: 20, aside: 8};
    const [first, second] = crowd([same, same], {apart: 4, upright: 8});
    expect(first).to.deep.equal({x: 10, y: 20});
    expect(second?.y).to.equal(20);
    expect(Math.abs((second?.x ?? 0) - 10)).to.equal(4);
  });

  it('moves up or down where the sides are taken', () => {
    const same = {x: 10, y: 20, aside: 0};
    const [, second] = crowd([same, same], {apart: 4, upright: 8});
    expect(second?.x).to.equal(10);
    expect(Math.abs((second?.y ?? 0) - 20)).to.equal(4);
  });

  it('gives larger dots more room', () => {
    const same = {x: 10, y: 20, aside: 20};
    const [, second] = crowd([{...same, radius: 6}, same], {apart: 4, upright: 0});
    expect(Math.abs((second?.x ?? 0) - 10)).to.equal(8);
  });

  it('keeps every dot within its bounds, and apart while there is room', () => {
    const dots = fc.array(
      fc.record({x: fc.integer({min: 0, max: 3}), y: fc.integer({min: 0, max: 40})}),
      {maxLength: 30},
    );
    fc.assert(
      fc.property(dots, (places) => {
        const wanted = places.map(({x, y}) => ({x: x * 400, y, aside: 150}));
        const placed = crowd(wanted, {apart: 4, upright: 6});
        placed.forEach((place, i) => {
          expect(Math.abs(place.x - (wanted[i]?.x ?? 0))).to.be.at.most(150);
          expect(Math.abs(place.y - (wanted[i]?.y ?? 0))).to.be.at.most(6);
          for (const other of placed.slice(i + 1))
            expect(Math.hypot(place.x - other.x, place.y - other.y)).to.be.at.least(3.999);
        });
      }),
    );
  });
});
