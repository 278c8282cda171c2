import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {drawForce} from '../../src/draw/force.js';
import {forceScene} from '../../src/draw/force-scene.js';
import {labelBox, overlaps} from '../../src/draw/label.js';
import {checkNetworkDrawing} from '../support/check-network-drawing.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';

describe('drawForce', () => {
  for (const name of [
    'network-framework-2022',
    'network-north-west-london-2022',
    'network-three-patterns',
  ]) {
    it(`keeps names apart in ${name}, at all widths`, async () => {
      const graph = await studyGraph(name);
      checkNetworkDrawing(
        (narrow) => networkFigure(graph, askedOf({form: 'force', narrow})),
        drawForce,
      );
    });
  }

  it('draws shapes while they are few and paints when they are many', async () => {
    const draw = async (top: number) => {
      const graph = await studyGraph('network-vcse-2018-19');
      const drawing = drawForce(networkFigure(graph, askedOf({form: 'force', top})), {
        width: 800,
        em: 1,
      });
      const box = document.createElement('div');
      render(drawing.template, box);
      return {drawing, box};
    };
    const few = await draw(60);
    expect(few.box.querySelector('canvas')).to.equal(null);
    expect(few.drawing.moving?.painted).to.equal(false);
    const many = await draw(1988);
    expect(many.box.querySelector('canvas')).to.not.equal(null);
    expect(many.drawing.moving?.painted).to.equal(true);
  });

  it('tells kinds by form, direction by an arrow and our reading by a weaker line', async () => {
    const view = networkFigure(await allianceGraph(), askedOf({form: 'force'}));
    const box = document.createElement('div');
    render(drawForce(view, {width: 800, em: 1}).template, box);
    expect(box.querySelectorAll('[part="line"] .tie-member').length).to.equal(3);
    expect(box.querySelectorAll('[part="line"] .tie-inferred').length).to.equal(1);
    // One of the seven goes both ways and has no head.
    expect(box.querySelectorAll('.head').length).to.equal(5);
    expect(box.querySelectorAll('.head-open').length).to.equal(1);
    expect(box.querySelectorAll('[part="hull"]').length).to.equal(2);
  });

  it('names the chosen one always', async () => {
    const graph = await studyGraph('network-vcse-2018-19');
    const labels = (own: object) =>
      drawForce(networkFigure(graph, askedOf({form: 'force', top: 1988, ...own})), {
        width: 960,
        em: 1,
      }).labels.map(({text}) => text);
    const least = graph.bodies.at(-1);
    expect(labels({}).join(' ')).to.not.contain(least?.short.split(' ')[0]);
    expect(labels({selected: least?.id}).join(' ')).to.contain(least?.short.split(' ')[0]);
  });

  it('names more as one comes nearer', async () => {
    const graph = await studyGraph('network-vcse-2018-19');
    const named = (scale: number) => {
      const view = networkFigure(
        graph,
        askedOf({form: 'force', top: 1988, zoom: {x: 0, y: 0, scale}}),
      );
      return forceScene(view, 960, 1).labels.length;
    };
    expect(named(3)).to.be.above(1.5 * named(1));
  });

  it('names all neighbours of the chosen one on a wide screen, none over another', async () => {
    for (const [name, id, top] of [
      ['network-vcse-2018-19', '3SC-00204', 300],
      ['network-vcse-2018-19', '3SC-00204', 1988],
      ['network-framework-2022', 'open-mental-health', 300],
    ] as const) {
      const graph = await studyGraph(name);
      const view = networkFigure(graph, askedOf({form: 'force', top, selected: id}));
      const {labels} = forceScene(view, 720, 1);
      const named = new Set(labels.map(({body}) => body));
      const ends = view.shown.flatMap((at) => {
        const {from = -1, to = -1} = graph.relations[at] ?? {};
        return from === view.selected || to === view.selected ? [from, to] : [];
      });
      expect(ends.length).to.be.above(20);
      for (const body of ends) expect(named.has(body), graph.bodies[body]?.name).to.equal(true);
      const boxes = labels.flatMap(({lines}) => lines.map((line) => labelBox(line, 1)));
      boxes.forEach((box, at) =>
        boxes.slice(at + 1).forEach((other) => expect(overlaps(box, other)).to.equal(false)),
      );
    }
  });

  it('turns a point of the drawing into a place and back', async () => {
    const view = networkFigure(
      await allianceGraph(),
      askedOf({form: 'force', zoom: {x: 10, y: -4, scale: 2}}),
    );
    const drawing = drawForce(view, {width: 800, em: 1});
    const box = drawing.boxOf({kind: 'body', body: 3});
    if (!box) throw new Error('no box');
    const [x = NaN, y = NaN] =
      drawing.moving?.placeAt(box.x + box.width / 2, box.y + box.height / 2) ?? [];
    const place = view.places[view.bodies.indexOf(3)];
    expect(x).to.be.closeTo(place?.[0] ?? NaN, 1e-6);
    expect(y).to.be.closeTo(place?.[1] ?? NaN, 1e-6);
  });
});
