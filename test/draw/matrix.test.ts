import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {drawMatrix} from '../../src/draw/matrix.js';
import {checkNetworkDrawing} from '../support/check-network-drawing.js';
import {networkFigure} from '../support/network-figure.js';
import {askedOf, spendGraph} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';

describe('drawMatrix', () => {
  it('keeps words apart in the study’s densest part, at all widths', async () => {
    const graph = await studyGraph('network-vcse-2018-19');
    checkNetworkDrawing(
      (narrow) => networkFigure(graph, askedOf({form: 'matrix', narrow})),
      drawMatrix,
    );
  });

  it('shades a cell by its printed number: 0.25 is not under 0.25', async () => {
    const graph = await spendGraph();
    const amounts = [250_400, 244_000, 1e6, 995_000];
    const relations = graph.relations.map((relation, at) => ({
      ...relation,
      amount: amounts[at] ?? 0,
    }));
    const view = networkFigure({...graph, relations}, askedOf({form: 'matrix'}));
    const box = document.createElement('div');
    render(drawMatrix(view, {width: 960, em: 1}).template, box);
    const shades = [...box.querySelectorAll('[part="cell"] rect')].map((cell) =>
      cell.getAttribute('class'),
    );
    expect(shades.sort()).to.deep.equal([
      'cell cell-0',
      'cell cell-1',
      'cell cell-2',
      'cell cell-2',
    ]);
  });

  it('finds a cell under the pointer as a relation', async () => {
    const view = networkFigure(await spendGraph(), askedOf({form: 'matrix'}));
    const drawing = drawMatrix(view, {width: 960, em: 1});
    const box = drawing.boxOf({kind: 'relation', relation: 3});
    if (!box) throw new Error('no cell');
    expect(drawing.at(box.x + 5, box.y + 5)).to.deep.equal({kind: 'relation', relation: 3});
  });
});
