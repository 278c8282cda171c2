import {expect} from '@open-wc/testing';
import {parse, View} from 'vega';
import {compile, type TopLevelSpec} from 'vega-lite';
import {keyedBrushes} from '../../src/elements/keyed-brushes.js';

const values = [1, 2, 3, 4].map((number) => ({number, name: 'abcd'[number - 1], half: number % 2}));
const brush = (...encodings: readonly string[]) => [
  {name: 'marked', select: {type: 'interval', encodings}},
];
const number = {field: 'number', type: 'quantitative'};
const name = {field: 'name', type: 'nominal'};
const points = {mark: 'point', encoding: {x: number, y: name}};

const keyed = (spec: object) =>
  keyedBrushes(compile({data: {values}, ...spec} as unknown as TopLevelSpec).spec);

/** What a selection holds after its signals were set. */
async function marked(spec: object, signals: Readonly<Record<string, readonly unknown[]>>) {
  const view = await new View(parse(keyed(spec).spec), {renderer: 'none'}).runAsync();
  for (const [signal, value] of Object.entries(signals)) view.signal(signal, value);
  await view.runAsync();
  const found: unknown = view.signal('marked');
  view.finalize();
  return found as Readonly<Record<string, readonly unknown[]>>;
}

describe('keyedBrushes', () => {
  it('names each side of a selection: its field, its scale and its signal', () => {
    const view = {...points, params: brush('x', 'y')};
    const sides = (at: number, view: string) => [
      {
        param: 'marked',
        field: 'number',
        scale: `${view}_x`,
        pixels: 'marked_x',
        signal: `marked_x_keyed_${at}`,
      },
      {
        param: 'marked',
        field: 'name',
        scale: `${view}_y`,
        pixels: 'marked_y',
        signal: `marked_y_keyed_${at}`,
      },
    ];
    expect(keyed({hconcat: [points, view]}).brushes).to.deep.equal([sides(0, 'concat_1')]);
    expect(keyed({hconcat: [view, {vconcat: [view]}]}).brushes).to.deep.equal([
      sides(0, 'concat_0'),
      sides(1, 'concat_1_concat_0'),
    ]);
  });

  it('selects from one number to another, both of them too, whichever way the axis runs', async () => {
    for (const reverse of [false, true]) {
      const x = {...number, scale: {reverse}};
      const spec = {...points, encoding: {x, y: name}, params: brush('x')};
      const {number: ends = []} = await marked(spec, {marked_x_keyed_0: [2, 3]});
      const [least, most] = ends.map(Number).sort((one, other) => one - other);
      expect(least).to.be.within(1.9999, 2);
      expect(most).to.be.within(3, 3.0001);
    }
  });

  it('selects names from one to another and no name beside them, on bands that touch and on points', async () => {
    for (const mark of ['bar', 'point']) {
      const y = {...name, scale: {padding: 0}};
      const spec = {mark, encoding: {x: number, y}, params: brush('y')};
      expect(await marked(spec, {marked_y_keyed_0: ['b', 'c']})).to.deep.equal({name: ['b', 'c']});
      expect(await marked(spec, {marked_y_keyed_0: ['d', 'd']})).to.deep.equal({name: ['d']});
      expect(await marked(spec, {marked_y_keyed_0: ['a', 'a']})).to.deep.equal({name: ['a']});
    }
  });

  it('selects in one view what its own signal says, where several views have the selection', async () => {
    const view = {...points, params: brush('x')};
    const {number: ends = []} = await marked({hconcat: [view, view]}, {marked_x_keyed_1: [1, 2]});
    expect(ends.map((end) => Math.round(Number(end)))).to.have.members([1, 2]);
  });

  it('lets go with an empty list', async () => {
    const spec = {...points, params: brush('x')};
    expect(await marked(spec, {marked_x_keyed_0: []})).to.deep.equal({});
  });

  it('leaves maps, scales that move, facets and other selections as they are', () => {
    const map = {
      mark: 'circle',
      encoding: {longitude: number, latitude: number},
      projection: {type: 'mercator'},
      params: brush(),
    };
    const [moving] = brush('x');
    const divided = {facet: {row: {field: 'half'}}, spec: {...points, params: brush('x')}};
    for (const spec of [
      {...map, params: [{name: 'marked', select: 'interval'}]},
      {...points, params: [{...moving, bind: 'scales'}]},
      {...points, params: [{name: 'marked', select: 'point'}]},
      divided,
      points,
    ]) {
      const made = compile({data: {values}, ...spec} as unknown as TopLevelSpec).spec;
      const {spec: same, brushes} = keyedBrushes(made);
      expect(brushes).to.deep.equal([]);
      expect(JSON.stringify(same).length).to.be.at.least(JSON.stringify(made).length);
      expect(JSON.stringify(same)).not.to.contain('_keyed');
    }
  });
});
