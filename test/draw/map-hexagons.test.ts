import {expect} from '@open-wc/testing';
import {drawHexagons} from '../../src/draw/map-hexagons.js';
import {mapLabels} from '../../src/draw/map-labels.js';
import {checkDrawing} from '../support/check-drawing.js';
import {sixGeographies, studyMap} from '../support/small-map.js';

it('draws six geographies at three widths: one hexagon an area, words apart', async () => {
  for (const [name, count, options] of sixGeographies) {
    const view = await studyMap(name, options);
    for (const width of [320, 768, 1280]) {
      const drawing = drawHexagons(view, {width, em: 1}, mapLabels);
      checkDrawing(drawing, count, 1, `${name} at ${width}`);
      drawing.marks.forEach(({x, y, width: wide, height}, at) =>
        expect(drawing.markAt(x + wide / 2, y + height / 2), `${name} at ${width}`).to.equal(at),
      );
    }
  }
});
it('names regions, and says how many neighbours still touch', async () => {
  const drawing = drawHexagons(
    await studyMap('ccg-spend-2018-19'),
    {width: 1000, em: 1},
    mapLabels,
  );
  const texts = drawing.labels.map(({text}) => text).join(' ');
  for (const region of ['North West', 'London', 'Midlands', 'South East', 'South West'])
    expect(texts).to.contain(region);
  expect(drawing.note).to.match(/3[7-9]\d of 485 pairs of neighbours \(7\d%\) still touch/);
});
