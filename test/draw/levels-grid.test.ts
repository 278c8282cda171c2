import {expect} from '@open-wc/testing';
import type {Box} from '../../src/draw/drawing.js';
import {labelBox, overlaps} from '../../src/draw/label.js';
import {levelsGrid} from '../../src/draw/levels-grid.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';

const around = (outer: Box, inner: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('levelsGrid', () => {
  for (const name of [
    'network-north-west-london-2022',
    'network-somerset-2022',
    'network-calderdale-2022',
    'network-bradford-2022',
    'network-three-patterns',
    'network-framework-2022',
  ]) {
    it(`has every member inside its hull and nobody else, in ${name}, at all widths`, async () => {
      const view = networkFigure(await studyGraph(name), askedOf({form: 'levels'}));
      for (const [width, em] of [
        [600, 1],
        [768, 1],
        [960, 1],
        [1280, 1.25],
      ] as const) {
        const {cells, hulls, bands} = levelsGrid(view, width, em);
        expect(hulls.length).to.equal(view.hulls.length);
        for (const {hull, box} of hulls) {
          const members = view.hulls[hull]?.members ?? [];
          const inside = cells.filter((cell) => around(box, cell.box)).map(({body}) => body);
          const touched = cells.filter((cell) => overlaps(box, cell.box)).map(({body}) => body);
          expect([...inside].sort((a, b) => a - b)).to.deep.equal(
            [...members].sort((a, b) => a - b),
          );
          expect(touched).to.deep.equal(inside);
        }
        // Each body stands once, or says that it stands again; on its own level; and no box on another.
        expect(
          cells
            .filter(({copy}) => !copy)
            .map(({body}) => body)
            .sort((a, b) => a - b),
        ).to.deep.equal(view.bodies);
        for (const {body, box} of cells) {
          const own = bands.find((band) => around(band.box, box));
          expect(view.bands[own?.band ?? -1]?.bodies).to.include(body);
          expect(box.x).to.be.at.least(0);
          expect(box.x + box.width).to.be.at.most(width);
        }
        cells.forEach(({box}, at) =>
          cells.slice(at + 1).forEach((other) => expect(overlaps(box, other.box)).to.equal(false)),
        );
      }
    });
  }

  it('writes each name into its own hull, clear of boxes and of other names', async () => {
    for (const name of ['network-north-west-london-2022', 'network-framework-2022']) {
      const view = networkFigure(await studyGraph(name), askedOf({form: 'levels'}));
      const {cells, hulls} = levelsGrid(view, 960, 1);
      const names = hulls.flatMap(({box, name: lines}) =>
        lines.map((line) => ({box, at: labelBox(line, 1)})),
      );
      names.forEach(({box, at}, i) => {
        expect(around(box, at)).to.equal(true);
        expect(cells.some((cell) => overlaps(cell.box, at))).to.equal(false);
        expect(names.some((other, k) => k !== i && overlaps(other.at, at))).to.equal(false);
      });
    }
  });

  it('gives a name of 300 characters all its lines in a box of its own', async () => {
    const graph = await allianceGraph();
    const long = 'Association '.repeat(25).trim();
    const bodies = graph.bodies.map((body, at) => (at === 2 ? {...body, short: long} : body));
    const view = networkFigure({...graph, bodies}, askedOf({form: 'levels'}));
    const {cells} = levelsGrid(view, 800, 1);
    const cell = cells.find(({body}) => body === 2);
    expect(cell?.words.map(({text}) => text).join(' ')).to.equal(long);
    cell?.words.forEach((line) => expect(around(cell.box, labelBox(line, 1))).to.equal(true));
  });
});
