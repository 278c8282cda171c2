import {expect} from '@open-wc/testing';
import {networkSpec} from '../../src/export/network-spec.js';
import type {Description} from '../../src/view/description.js';
import type {NetworkForm} from '../../src/view/network.js';
import {networkFigure} from '../support/network-figure.js';
import {askedOf} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';
import {vegaMarks} from '../support/vega-marks.js';

const words: Description = {
  heading: 'A network',
  subtitle: 'Bodies and relations',
  sentence: [{text: 'Many.'}],
  reading: '',
  notes: [],
  source: [{text: 'Made up'}],
};
const framework = 'network-north-west-london-2022';
const vcse = 'network-vcse-2018-19';

async function drawn<Form extends NetworkForm>(name: string, form: Form) {
  const view = networkFigure(await studyGraph(name), askedOf({form}));
  const {rows, warnings} = await vegaMarks(networkSpec(view, words));
  expect(warnings, form).to.deep.equal([]);
  return {view, rows};
}

describe('networkSpec', () => {
  it('has every body of a map of ties at its place, and every line', async () => {
    const {view, rows} = await drawn(framework, 'force');
    const marks = rows('symbol');
    expect(marks.map(({id}) => id)).to.deep.equal(
      view.bodies.map((body) => view.graph.bodies[body]?.id),
    );
    expect(marks.map(({x, y}) => [x, y])).to.deep.equal(view.places.map(([x, y]) => [x, y]));
    expect(rows('rule').length).to.equal(view.shown.length);
  });
  it('has two columns in the order of the drawing, with the money of every line', async () => {
    const {view, rows} = await drawn(vcse, 'bipartite');
    expect(rows('symbol').length).to.equal(view.bodies.length);
    expect(rows('rule').map(({amount}) => amount)).to.deep.equal(
      view.shown.map((at) => view.graph.relations[at]?.amount ?? null),
    );
  });
  it('has every filled cell of a grid, and every partner of a body', async () => {
    const grid = await drawn(framework, 'matrix');
    expect(grid.rows('rect').length).to.equal(grid.view.cells.filter((at) => at >= 0).length);
    const circle = await drawn(vcse, 'ego');
    expect(circle.rows('rect').map(({amount}) => amount)).to.deep.equal(
      [...circle.view.partners, ...circle.view.others].map(({amount}) => amount ?? null),
    );
  });
  it('has the bands of levels, and the ties between their bodies', async () => {
    const {view, rows} = await drawn(framework, 'levels');
    expect(rows('symbol').length).to.equal(view.bands.flatMap(({bodies}) => bodies).length);
    expect(rows('rule').length).to.equal(view.ties.length);
  });
});
