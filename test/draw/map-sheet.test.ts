import {expect} from '@open-wc/testing';
import {mapShades} from '../../src/draw/map-shades.js';
import {mapSheet} from '../../src/draw/map-sheet.js';
import {smallMap, studyMap} from '../support/small-map.js';

const paint = {ground: mapShades};

it('is made once for a figure in some room, whatever is chosen', async () => {
  const view = await studyMap('ccg-spend-2018-19');
  const sheet = mapSheet(view, 960, 1, paint);
  expect(mapSheet({...view, selected: 'E38000225'}, 960, 1, paint)).to.equal(sheet);
  expect(sheet.room()).to.equal(sheet.room());
  expect(mapSheet({...view, picked: 0}, 960, 1, paint)).to.not.equal(sheet);
  expect(mapSheet(view, 700, 1, paint).width).to.equal(700);
});
it('has a place for each area, finds it there, and gives its outline', async () => {
  const view = await smallMap();
  const {marks, markAt, outline} = mapSheet(view, 500, 1, paint);
  marks.forEach(({x, y, width, height}, at) => {
    expect(markAt(x + width / 2, y + height / 2)).to.equal(at);
    expect(outline(at)).to.match(/^M/);
  });
});
