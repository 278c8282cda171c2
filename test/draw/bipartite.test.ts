import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {drawBipartite} from '../../src/draw/bipartite.js';
import {checkNetworkDrawing} from '../support/check-network-drawing.js';
import {networkFigure} from '../support/network-figure.js';
import {askedOf, spendGraph} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';

describe('drawBipartite', () => {
  it('keeps words apart and every body findable on the study’s relations, at all widths', async () => {
    const graph = await studyGraph('network-vcse-2018-19');
    checkNetworkDrawing(
      (narrow) => networkFigure(graph, askedOf({form: 'bipartite', narrow})),
      drawBipartite,
    );
  });

  it('draws a line a relation, and finds both ends under the pointer', async () => {
    const view = networkFigure(await spendGraph(), askedOf({form: 'bipartite'}));
    const drawing = drawBipartite(view, {width: 960, em: 1});
    const box = document.createElement('div');
    render(drawing.template, box);
    expect(box.querySelectorAll('.flow').length).to.equal(4);
    const place = drawing.boxOf({kind: 'body', body: 3});
    if (!place) throw new Error('no place');
    expect(drawing.at(place.x + 2, place.y + 2)).to.deep.equal({kind: 'body', body: 3});
    expect(drawing.at(2, 2)).to.equal(undefined);
  });

  it('prints the whole money of those who have more relations than the picture', async () => {
    const view = networkFigure(await spendGraph(), askedOf({form: 'bipartite', top: 1}));
    const texts = drawBipartite(view, {width: 960, em: 1}).labels.map(({text}) => text);
    expect(texts).to.include('£60 from 2');
    expect(texts).to.include('Commissioners (1 of 2)');
  });

  it('draws nothing, quietly, when no relation passes', async () => {
    const view = networkFigure(await spendGraph(), askedOf({form: 'bipartite', minimum: 1000}));
    expect(drawBipartite(view, {width: 960, em: 1}).height).to.be.above(0);
  });
});
