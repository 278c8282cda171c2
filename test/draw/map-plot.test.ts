import {expect} from '@open-wc/testing';
import {extentOf, mapPlot} from '../../src/draw/map-plot.js';
import {smallMap, studyMap} from '../support/small-map.js';

it('fits shapes into a box, against its right edge, in their own proportions', async () => {
  const {shapes} = await smallMap();
  const from = extentOf(shapes!, [0, 1, 2, 3]);
  expect(from).to.deep.equal({x: 0, y: -20, width: 20, height: 20});
  const plot = mapPlot(shapes!, from, {x: 0, y: 0, width: 300, height: 200});
  expect(plot.box).to.deep.equal({x: 100, y: 0, width: 200, height: 200});
  expect(plot.place(0, -20)).to.deep.equal([100, 0]);
  expect(plot.extent(1)).to.deep.equal({x: 200, y: 0, width: 100, height: 100});
});
it('writes paths in whole tenths, closed, and a border of two areas once forwards and once back', async () => {
  const {shapes} = await smallMap();
  const plot = mapPlot(shapes!, extentOf(shapes!, [0, 1, 2, 3]), {
    x: 0,
    y: 0,
    width: 200,
    height: 200,
  });
  for (const shape of [0, 1, 2, 3]) {
    const path = plot.area(shape);
    expect(path).to.match(/^M\d+ \d+(l-?\d+[ -]\d+)+z$/);
    const steps = [...path.matchAll(/l(-?\d+)([ -]\d+)/g)].map(([, dx, dy]) => [
      Number(dx),
      Number(dy),
    ]);
    // Each ring comes back to where it began.
    expect(steps.reduce((sum, [dx = 0]) => sum + dx, 0)).to.equal(0);
    expect(steps.reduce((sum, [, dy = 0]) => sum + dy, 0)).to.equal(0);
  }
});
it('every area of the real maps can be seen: none is left without a ring', async () => {
  const {shapes} = await studyMap('ccg-spend-2018-19');
  const all = shapes!.areas.map((_, at) => at);
  const plot = mapPlot(shapes!, extentOf(shapes!, all), {x: 0, y: 0, width: 320, height: 360});
  for (const shape of all)
    expect(plot.area(shape).length, shapes!.areas[shape]?.name).to.be.greaterThan(10);
});
it('a hole runs against its outline, whichever way the file has the two', () => {
  const square = (from: number, to: number) => [from, from, to, from, to, to, from, to, from, from];
  const arcs = [square(0, 10), square(4, 6)];
  const turns = [0, ~0].flatMap((outline) => [1, ~1].map((hole) => [outline, hole] as const));
  for (const [outline, hole] of turns) {
    const shapes = {arcs, areas: [{code: 'A', polygons: [[[outline], [hole]]]}]};
    const path = mapPlot(shapes, extentOf(shapes, [0]), {x: 0, y: 0, width: 10, height: 10});
    const canvas = document.createElement('canvas').getContext('2d')!;
    const drawn = new Path2D(path.area(0));
    expect(canvas.isPointInPath(drawn, 20, 20), 'land').to.equal(true);
    expect(canvas.isPointInPath(drawn, 50, 50), 'hole').to.equal(false);
  }
});
