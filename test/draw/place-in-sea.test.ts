import {expect} from '@open-wc/testing';
import {placeInSea} from '../../src/draw/place-in-sea.js';

const search = {
  stack: (x: number, y: number) => [{x, y, text: 'Leeds'}],
  most: 40,
  x: 100,
  y: 100,
  width: 300,
  height: 300,
  em: 1,
};

it('takes a place near the mark, within the drawing', () => {
  const [label] = placeInSea({...search, free: () => true}) ?? [];
  expect(Math.hypot((label?.x ?? 0) - 100, (label?.y ?? 0) - 100)).to.be.lessThan(80);
});
it('goes further out until a place is free, and gives up where none is', () => {
  const [label] = placeInSea({...search, free: ([first]) => (first?.x ?? 0) > 200}) ?? [];
  expect(label?.x).to.be.within(200, 260);
  expect(placeInSea({...search, free: () => false})).to.equal(undefined);
});
