import {expect} from '@open-wc/testing';
import type {Box} from '../../src/draw/drawing.js';
import {overlaps} from '../../src/draw/label.js';
import {levelsGrid} from '../../src/draw/levels-grid.js';
import {levelsRoutes} from '../../src/draw/levels-routes.js';
import {networkFigure} from '../support/network-figure.js';
import {askedOf} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';

const box = (column: number, row: number): Box => ({
  x: 20 + column * 130,
  y: 20 + row * 80,
  width: 100,
  height: 40,
});
const lanes = {
  down: [
    [0, 20],
    [120, 150],
    [250, 280],
    [380, 400],
  ],
  across: [
    [0, 20],
    [60, 100],
    [140, 180],
    [220, 240],
  ],
} as const;

type Points = readonly (readonly [number, number])[];

const parts = (way: Points): readonly Box[] =>
  way.slice(1).map(([x, y], at) => {
    const [px, py] = way[at] ?? [x, y];
    return {
      x: Math.min(x, px),
      y: Math.min(y, py),
      width: Math.abs(x - px),
      height: Math.abs(y - py),
    };
  });

describe('levelsRoutes', () => {
  it('goes straight to a neighbour', () => {
    const boxes = [box(0, 0), box(1, 0)];
    const [way = []] = levelsRoutes([{from: boxes.slice(0, 1), to: boxes.slice(1)}], {
      boxes,
      words: [],
      lanes,
    });
    expect(way).to.deep.equal([
      [120, 40],
      [150, 40],
    ]);
  });

  it('goes round a box and round words that are in the way', () => {
    const boxes = [box(0, 0), box(1, 0), box(2, 0)];
    const words: readonly Box[] = [{x: 150, y: 70, width: 100, height: 20}];
    const [way = []] = levelsRoutes([{from: boxes.slice(0, 1), to: boxes.slice(2)}], {
      boxes,
      words,
      lanes,
    });
    expect(way.length).to.be.above(2);
    for (const part of parts(way))
      expect([boxes[1] as Box, ...words].some((each) => overlaps(each, part))).to.equal(false);
  });

  it('lays two lines of the same two boxes side by side', () => {
    const boxes = [box(0, 0), box(1, 0)];
    const ends = {from: boxes.slice(0, 1), to: boxes.slice(1)};
    const [one = [], other = []] = levelsRoutes([ends, ends], {boxes, words: [], lanes});
    expect(one).to.not.deep.equal(other);
    for (const part of parts(one))
      expect(parts(other).some((each) => overlaps(each, part))).to.equal(false);
  });

  it('leads from the nearest of several places of a body', () => {
    const boxes = [box(0, 0), box(2, 2), box(1, 2)];
    const [way = []] = levelsRoutes([{from: boxes.slice(0, 2), to: boxes.slice(2)}], {
      boxes,
      words: [],
      lanes,
    });
    expect(way).to.deep.equal([
      [280, 200],
      [250, 200],
    ]);
  });

  it('has no way for a body that is nowhere', () => {
    expect(
      levelsRoutes([{from: [], to: [box(0, 0)]}], {boxes: [box(0, 0)], words: [], lanes}),
    ).to.deep.equal([[]]);
  });

  it('crosses no box in the framework’s networks', async () => {
    for (const name of ['network-north-west-london-2022', 'network-framework-2022']) {
      const view = networkFigure(await studyGraph(name), askedOf({form: 'levels'}));
      const grid = levelsGrid(view, 960, 1);
      const boxes = grid.cells.map((cell) => cell.box);
      const of = (body = -1) =>
        grid.cells.filter((cell) => cell.body === body).map((cell) => cell.box);
      const ends = view.ties.map((at) => ({
        from: of(view.graph.relations[at]?.from),
        to: of(view.graph.relations[at]?.to),
      }));
      const ways = levelsRoutes(ends, {boxes, words: [], lanes: grid.lanes});
      ways.forEach((way, at) => {
        expect(way.length, `${name}, relation ${at}`).to.be.at.least(2);
        for (const part of parts(way))
          expect(
            boxes.some((each) =>
              overlaps(
                {x: each.x + 1, y: each.y + 1, width: each.width - 2, height: each.height - 2},
                part,
              ),
            ),
          ).to.equal(false);
      });
    }
  });
});
