import {expect} from '@open-wc/testing';
import {borders} from '../../src/draw/borders.js';
import {sides} from '../../src/draw/sides.js';
import {smallMap, studyMap} from '../support/small-map.js';

it('sorts borders by what lies on their sides', async () => {
  const view = await smallMap({reference: 'national', classes: 2});
  const {inner, change, dark, divide} = borders(view, sides(view, [0, 1, 2, 3]).between);
  // A–C and C–D have no class on one side, A–B two classes, B–D one.
  expect(inner.length).to.equal(1);
  expect(change.length).to.equal(3);
  expect(dark).to.deep.equal([]);
  // A is above England, B and D below: only A–B divides.
  expect(divide.length).to.equal(1);
});
it('a line of ink between two dark fills has a bed', async () => {
  const view = await studyMap('ccg-spend-2018-19', {
    measure: 'share-of-independent',
    reference: 'national',
    classes: 2,
  });
  const all = view.shapes!.areas.map((_, at) => at);
  const {between} = sides(view, all);
  const {divide, bed} = borders(view, between);
  expect(divide.length).to.be.greaterThan(50);
  // Two classes have fills of the middle, on which ink is read.
  expect(bed).to.deep.equal([]);
  const [lowest, highest] = [0, 5];
  const six = {...view, above: 3, classes: Array.from({length: 6}, () => view.classes[0]!)};
  const items = view.items.map((area) =>
    area.class === undefined ? area : {...area, class: area.class ? highest : lowest},
  );
  const far = borders({...six, items}, between);
  expect(far.bed).to.deep.equal(far.divide);
  expect(far.bed.length).to.equal(divide.length);
});
it('borders are pale where dots are pale on both sides, and only there', async () => {
  const view = await studyMap('ccg-spend-2018-19');
  const all = view.shapes!.areas.map((_, at) => at);
  const {dark} = borders(view, sides(view, all).between);
  const classes = new Map(view.items.map((area) => [area.shape, area.class]));
  const classesBeside = dark.map((arc) =>
    view.shapes!.areas.flatMap(({polygons}, at) =>
      polygons.flat(2).some((each) => each === arc || each === ~arc) ? [classes.get(at)] : [],
    ),
  );
  expect(classesBeside.length).to.be.greaterThan(10);
  for (const [a = 0, b = 0] of classesBeside) expect(Math.min(a, b)).to.be.at.least(3);
});
