import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {drawLevels} from '../../src/draw/levels.js';
import {checkNetworkDrawing} from '../support/check-network-drawing.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';

describe('drawLevels', () => {
  for (const name of [
    'network-north-west-london-2022',
    'network-somerset-2022',
    'network-calderdale-2022',
    'network-bradford-2022',
    'network-three-patterns',
    'network-framework-2022',
  ]) {
    it(`keeps words apart in ${name}, at all widths`, async () => {
      const graph = await studyGraph(name);
      checkNetworkDrawing(
        (narrow) => networkFigure(graph, askedOf({form: 'levels', narrow})),
        drawLevels,
      );
    });
  }

  it('has a hull an alliance, a line a tie, and finds bodies and lines under a point', async () => {
    const view = networkFigure(await allianceGraph(), askedOf({form: 'levels'}));
    const drawing = drawLevels(view, {width: 800, em: 1});
    const box = document.createElement('div');
    render(drawing.template, box);
    expect(box.querySelectorAll('[part="hull"]').length).to.equal(2);
    expect(box.querySelectorAll('[part="line"] .tie').length).to.equal(4);
    for (const body of view.bodies) {
      const {x = 0, y = 0, width = 0, height = 0} = drawing.boxOf({kind: 'body', body}) ?? {};
      expect(drawing.at(x + width / 2, y + height / 2)).to.deep.equal({kind: 'body', body});
    }
    const [relation = -1] = view.ties;
    const {x = 0, y = 0, height = 0} = drawing.boxOf({kind: 'relation', relation}) ?? {};
    expect(drawing.at(x, y + height / 2)).to.deep.equal({kind: 'relation', relation});
  });

  it('fills the body that is in several alliances, and the one that gives an alliance its name', async () => {
    const graph = await studyGraph('network-north-west-london-2022');
    const box = document.createElement('div');
    render(
      drawLevels(networkFigure(graph, askedOf({form: 'levels'})), {width: 960, em: 1}).template,
      box,
    );
    const words = (look: string) =>
      [...box.querySelectorAll(look)].map((each) => each.textContent?.replace(/\s+/g, ' ').trim());
    expect(words('.chip-hinge')).to.deep.equal(['H4All']);
    expect(words('.chip-lead').length).to.equal(2);
  });
});
