import {expect} from '@open-wc/testing';
import {selfCrossings} from '../../src/analysis/self-crossings.js';
import {turnedPart} from '../../src/analysis/turned-part.js';

const partOf = (ring: readonly number[]) => turnedPart(ring, selfCrossings(ring));

it('half of a figure of eight runs the wrong way, nothing of a plain ring', () => {
  expect(partOf([0, 0, 10, 10, 10, 0, 0, 10])).to.equal(0.5);
  expect(partOf([0, 0, 10, 0, 10, 10, 0, 10])).to.equal(0);
  expect(partOf([])).to.equal(0);
});
it('a strait whose banks cross is only as much as what lies between them', () => {
  // Two halves of 61 each, and between the two crossings a strait of 14.
  const ring = [0, 0, 10, 4, 12, 6, 18, 6, 20, 4, 30, 0, 30, 10, 20, 6, 18, 4, 12, 4, 10, 6, 0, 10];
  expect(selfCrossings(ring).length).to.equal(2);
  expect(partOf(ring)).to.be.closeTo(14 / 136, 1e-9);
});
it('a second time round is no wrong way', () => {
  expect(partOf([0, 0, 10, 0, 10, 10, 4, 10, 4, 6, 12, 6, 12, 12, 0, 12])).to.equal(0);
});
