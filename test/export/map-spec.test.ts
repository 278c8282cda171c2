import {expect} from '@open-wc/testing';
import {describeMap} from '../../src/describe/map.js';
import {mapSpec} from '../../src/export/map-spec.js';
import {sixGeographies, smallMap, studyMap} from '../support/small-map.js';
import {vegaMarks} from '../support/vega-marks.js';

interface Shaped {
  readonly properties: {readonly id: string; readonly value: number | null};
}

describe('mapSpec', () => {
  it('has every area of all six maps with its value, and those without one', async () => {
    for (const [name, , options] of sixGeographies) {
      const view = await studyMap(name, options);
      const {rows, warnings} = await vegaMarks(mapSpec(view, describeMap(view)));
      const drawn = rows('shape') as unknown as readonly Shaped[];
      expect(drawn.length, name).to.equal(view.shapes?.areas.length);
      const values = new Map(drawn.map(({properties: {id, value}}) => [id, value]));
      for (const {id, shape, value} of view.items)
        if (shape !== undefined) expect(values.get(id), `${name} ${id}`).to.equal(value ?? null);
      expect(warnings, name).to.deep.equal([]);
    }
  });
  it('breaks its colours where the classes do', async () => {
    const view = await studyMap('ccg-spend-2018-19');
    const {encoding} = mapSpec(view, describeMap(view)) as unknown as {
      encoding: {color: {scale: {domain: number[]}}};
    };
    expect(encoding.color.scale.domain).to.deep.equal(view.classes.slice(1).map(({from}) => from));
  });
  it('is a list in its order where there are no shapes', async () => {
    const {shapes: _, ...view} = await smallMap();
    const {rows, warnings} = await vegaMarks(mapSpec(view, describeMap(view)));
    expect(rows('rect').map(({id}) => id)).to.deep.equal(view.items.map(({id}) => id));
    expect(warnings).to.deep.equal([]);
  });
});
