import {expect} from '@open-wc/testing';
import {selfCrossings} from '../../src/analysis/self-crossings.js';

it('finds where a figure of eight crosses, and which edges do', () => {
  expect(selfCrossings([0, 0, 10, 10, 10, 0, 0, 10])).to.deep.equal([{x: 5, y: 5, edges: [0, 2]}]);
});
it('a ring that touches itself, or runs back along itself, does not cross', () => {
  expect(selfCrossings([0, 0, 4, 0, 4, 4, 2, 0, 0, 4])).to.deep.equal([]);
  expect(selfCrossings([0, 0, 10, 0, 5, 0, 5, 5])).to.deep.equal([]);
  expect(selfCrossings([])).to.deep.equal([]);
});
it('stops after twenty places', () => {
  const star = Array.from({length: 41}, (_, i) => {
    const turn = (i * 20 * 2 * Math.PI) / 41;
    return [Math.cos(turn), Math.sin(turn)];
  }).flat();
  expect(selfCrossings(star).length).to.equal(20);
});
it('finds what a look at every pair of edges finds, in rings of random points', () => {
  let state = 7;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  for (let round = 0; round < 40; round += 1) {
    const ring = Array.from({length: 12}, next);
    const edges = Array.from({length: 6}, (_, i) => [
      ring[2 * i] ?? 0,
      ring[2 * i + 1] ?? 0,
      ring[(2 * i + 2) % 12] ?? 0,
      ring[(2 * i + 3) % 12] ?? 0,
    ]);
    const pairs = edges.flatMap((a, i) => edges.slice(i + 1).filter((b) => cross(a, b)));
    expect(selfCrossings(ring).length).to.equal(pairs.length);
  }
});

type Edge = readonly number[];

function cross([ax = 0, ay = 0, bx = 0, by = 0]: Edge, [cx = 0, cy = 0, dx = 0, dy = 0]: Edge) {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return (
    turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
    turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0
  );
}
