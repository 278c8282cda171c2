import {expect} from '@open-wc/testing';
import {drawBipartite} from '../../src/draw/bipartite.js';
import type {Size} from '../../src/draw/drawing.js';
import {drawEgo} from '../../src/draw/ego.js';
import {drawForce} from '../../src/draw/force.js';
import {drawLevels} from '../../src/draw/levels.js';
import {drawMatrix} from '../../src/draw/matrix.js';
import type {NetworkGraph} from '../../src/view/network-graph.js';
import type {NetworkView} from '../../src/view/network.js';
import {checkNetworkDrawing} from '../support/check-network-drawing.js';
import {
  boxAround,
  inside,
  marksOf,
  nowhere,
  type NetworkDrawing,
} from '../../src/draw/network-drawing.js';
import {allianceGraph, askedOf, spendGraph} from '../support/small-network.js';
import {networkFigure} from '../support/network-figure.js';

describe('marksOf', () => {
  it('has a box an item, and nowhere for bodies outside the picture', async () => {
    const view = networkFigure(await spendGraph(), askedOf({top: 1}));
    const box = {x: 1, y: 2, width: 3, height: 4};
    expect(marksOf(view, new Map([[2, box]]))).to.deep.equal([
      nowhere,
      nowhere,
      box,
      nowhere,
      nowhere,
    ]);
  });
});

describe('boxAround', () => {
  it('holds all labels and boxes', () => {
    const box = boxAround([{x: 10, y: 20, text: 'abc'}], 1, [{x: 0, y: 0, width: 2, height: 2}]);
    expect([box.x, box.y]).to.deep.equal([0, 0]);
    expect(inside(box, 12, 18)).to.equal(true);
    expect(inside(box, -1, 0)).to.equal(false);
    expect(inside(box, -1, 0, 2)).to.equal(true);
  });
});

describe('drawings of networks', () => {
  const long = 'Association of Neighbourhood Groups and Carers '.repeat(5).slice(0, 199).trim();
  const named = (graph: NetworkGraph): NetworkGraph => ({
    ...graph,
    bodies: graph.bodies.map((body, at) => (at % 2 ? body : {...body, name: long, short: long})),
  });

  for (const [form, draw] of [
    ['bipartite', drawBipartite],
    ['ego', drawEgo],
    ['matrix', drawMatrix],
  ] as const) {
    it(`keep names of 200 characters whole and apart: ${form}`, async () => {
      const graph = named(await spendGraph());
      checkNetworkDrawing(
        (narrow) => networkFigure(graph, askedOf({form, narrow})) as never,
        draw as (view: NetworkView, size: Size) => NetworkDrawing,
      );
    });
  }

  for (const [form, draw] of [
    ['force', drawForce],
    ['levels', drawLevels],
  ] as const) {
    it(`keep names of 200 characters apart: ${form}`, async () => {
      const graph = named(await allianceGraph());
      checkNetworkDrawing(
        (narrow) => networkFigure(graph, askedOf({form, narrow})) as never,
        draw as (view: NetworkView, size: Size) => NetworkDrawing,
      );
    });
  }
});
