import {expect} from '@open-wc/testing';
import {drawAreas} from '../../src/draw/map-areas.js';
import {mapLabels} from '../../src/draw/map-labels.js';
import {mapShades} from '../../src/draw/map-shades.js';
import {checkDrawing} from '../support/check-drawing.js';
import {sixGeographies, studyMap} from '../support/small-map.js';

const paint = {ground: mapShades};

it('draws six geographies at three widths: every area is somewhere, words lie apart', async () => {
  for (const [name, count, options] of sixGeographies) {
    const view = await studyMap(name, options);
    for (const width of [320, 768, 1280]) {
      const drawing = drawAreas(view, {width, em: 1}, paint, mapLabels);
      checkDrawing(drawing, count, 1, `${name} at ${width}`);
      expect(
        drawing.marks.every((mark) => mark.width > 0 && mark.height > 0),
        `${name} at ${width}: an area without a place`,
      ).to.equal(true);
    }
  }
});
it('finds the area under a point: its own place with most room', async () => {
  const view = await studyMap('ccg-spend-2018-19');
  let found = 0;
  drawAreas(view, {width: 1280, em: 1}, paint, (_, {spots}) => {
    found = spots.length;
    return {labels: [], template: mapLabels(view, {...none, spots}).template};
  });
  const drawing = drawAreas(view, {width: 1280, em: 1}, paint, (_, room) => {
    spotsOf.push(...room.spots);
    return {labels: [], template: mapLabels(view, {...none, spots: []}).template};
  });
  expect(found).to.equal(195);
  for (const {item, x, y} of spotsOf)
    expect(drawing.markAt(x, y), view.items[item]?.name).to.equal(item);
  expect(drawing.markAt(5, drawing.height - 5)).to.equal(undefined);
});

const spotsOf: {item: number; x: number; y: number}[] = [];
const none = {
  width: 100,
  height: 100,
  em: 1,
  coast: [],
  taken: [],
  mark: () => undefined,
  named: false,
  outline: () => undefined,
  patterns: 'map0',
};

it('London is enlarged where a map has it, and nowhere when the author says none', async () => {
  const with_ = drawAreas(await studyMap('ccg-spend-2018-19'), {width: 960, em: 1}, paint);
  expect(with_.labels.map(({text}) => text)).to.include('London, enlarged 4 times');
  const without = drawAreas(
    await studyMap('ccg-spend-2018-19', {inset: 'none'}),
    {width: 960, em: 1},
    paint,
  );
  expect(without.labels).to.deep.equal([]);
});
it('looks closer at a part, with nothing enlarged beside it', async () => {
  const view = await studyMap('ccg-spend-2018-19', {zoom: {scale: 4, x: 0.5, y: 0.5}});
  const whole = drawAreas(await studyMap('ccg-spend-2018-19'), {width: 960, em: 1}, paint);
  const near = drawAreas(view, {width: 960, em: 1}, paint);
  const at = view.items.findIndex(({name}) => name === 'Leeds');
  expect((near.marks[at]?.width ?? 0) / (whole.marks[at]?.width ?? 1)).to.be.greaterThan(3.5);
  expect(near.labels).to.deep.equal([]);
});
it('the outline of an area is drawn wherever the area is', async () => {
  const view = await studyMap('ccg-spend-2018-19');
  const drawing = drawAreas(view, {width: 960, em: 1}, paint);
  const lambeth = view.items.findIndex(({name}) => name === 'Lambeth');
  const leeds = view.items.findIndex(({name}) => name === 'Leeds');
  expect(drawing.outline?.(lambeth)?.match(/M/g)?.length).to.be.at.least(2);
  expect(drawing.outline?.(leeds)?.match(/M/g)?.length).to.equal(1);
});
it('projects once for one room, whatever is chosen, and once more for another room', async () => {
  const view = await studyMap('ccg-spend-2018-19');
  let read = 0;
  const arcs = view.shapes!.arcs.map(
    (arc) =>
      new Proxy(Array.from(arc), {
        get: (points, key) => {
          if (key === '0') read += 1;
          return Reflect.get(points, key) as unknown;
        },
      }),
  );
  const counted = {...view, shapes: {...view.shapes!, arcs}};
  const readsOf = (width: number, selected: string) => {
    read = 0;
    drawAreas({...counted, selected}, {width, em: 1}, paint);
    return read;
  };
  const extents = readsOf(960, 'E38000225');
  const again = readsOf(960, 'E38000025');
  expect(extents - again).to.be.at.least(arcs.length);
  expect(readsOf(960, 'E38000225')).to.equal(again);
  expect(readsOf(700, 'E38000225') - again).to.be.at.least(arcs.length);
});
