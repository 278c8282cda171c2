import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {drawEgo} from '../../src/draw/ego.js';
import {checkNetworkDrawing} from '../support/check-network-drawing.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, spendGraph} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';

describe('drawEgo', () => {
  it('keeps words apart in the circles of Nuffield Health and Bradford Districts, at all widths', async () => {
    const graph = await studyGraph('network-vcse-2018-19');
    for (const focus of [undefined, 'E38000019'])
      checkNetworkDrawing(
        (narrow) => networkFigure(graph, askedOf({form: 'ego', narrow, ...(focus ? {focus} : {})})),
        drawEgo,
      );
  });

  it('says what a partner has to do with the middle, with the kind’s line', async () => {
    const graph = await allianceGraph();
    const view = networkFigure(graph, askedOf({form: 'ego', focus: 'z'}));
    const drawing = drawEgo(view, {width: 960, em: 1});
    const texts = drawing.labels.map(({text}) => text);
    expect(texts).to.include('advises it (our reading)');
    const box = document.createElement('div');
    render(drawing.template, box);
    expect(box.querySelectorAll('.tie-inferred').length).to.equal(1);
  });

  it('finds a partner along its whole row', async () => {
    const view = networkFigure(await spendGraph(), askedOf({form: 'ego', focus: 'S1'}));
    const drawing = drawEgo(view, {width: 960, em: 1});
    const box = drawing.boxOf({kind: 'body', body: 1});
    if (!box) throw new Error('no box');
    expect(drawing.at(box.x - 20, box.y + 5)).to.deep.equal({kind: 'body', body: 1});
  });
});
