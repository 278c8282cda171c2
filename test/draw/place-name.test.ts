import {expect} from '@open-wc/testing';
import {labelBox, overlaps} from '../../src/draw/label.js';
import {placeName} from '../../src/draw/place-name.js';

const inside = {x: 0, y: 0, width: 300, height: 100};
const dot = {x: 100, y: 50, radius: 3, text: 'Leeds'};

describe('placeName', () => {
  it('writes a name to the right of its dot when nothing is there', () => {
    expect(placeName(dot, inside, [], 1)).to.deep.equal({x: 108, y: 54.5, text: 'Leeds'});
  });

  it('goes to the left, above, below, and farther away as places are taken', () => {
    const right = {x: 104, y: 40, width: 60, height: 20};
    expect(placeName(dot, inside, [right], 1)).to.include({x: 92, anchor: 'end'});
    const left = {x: 30, y: 40, width: 66, height: 20};
    const above = placeName(dot, inside, [right, left], 1);
    expect(above).to.include({anchor: 'middle'});
    for (const other of [right, left])
      expect(above && overlaps(labelBox(above, 1), other)).to.equal(false);
  });

  it('does not mind the dot’s own box, and minds every other', () => {
    const own = {x: 97, y: 47, width: 6, height: 6};
    expect(placeName(dot, inside, [own], 1)).to.include({x: 108});
  });

  it('finds no place outside the plot, or where all is taken', () => {
    expect(placeName({...dot, x: 400}, inside, [], 1)).to.equal(undefined);
    expect(placeName(dot, inside, [{x: 0, y: 0, width: 300, height: 100}], 1)).to.equal(undefined);
  });
});
