import {expect} from '@open-wc/testing';
import {matrixFigure} from '../../src/view/matrix-figure.js';
import {networkBase} from '../../src/view/network-base.js';
import {askedOf, spendGraph} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';

describe('matrixFigure', () => {
  it('has a cell for every pair, those with most relations first', async () => {
    const view = matrixFigure(networkBase(await spendGraph(), askedOf({form: 'matrix'})));
    expect(view.rows).to.deep.equal([0, 1]);
    expect(view.columns).to.deep.equal([2, 3, 4]);
    expect(view.cells).to.deep.equal([0, 1, -1, 2, -1, 3]);
    expect(view.filled).to.equal(4);
    expect(view.density).to.be.closeTo(4 / 6, 1e-12);
  });

  it('finds a part of the study’s network where over 40% of the pairs have a relation, against 1%', async () => {
    const graph = await studyGraph('network-vcse-2018-19');
    const view = matrixFigure(networkBase(graph, askedOf({form: 'matrix'})));
    expect([view.rows.length, view.columns.length]).to.deep.equal([16, 10]);
    // The picture in the design has 71: with other rows and columns.
    expect(view.filled).to.equal(74);
    expect(view.density).to.be.closeTo(0.01, 0.0005);
  });
});
