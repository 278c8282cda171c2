import {expect} from '@open-wc/testing';
import {Sea} from '../../src/draw/sea.js';

it('knows an island from the water round it, though its coast comes in two lines', () => {
  const sea = new Sea(200, 200, [
    [60, 60, 120, 60, 120, 120],
    [120, 120, 60, 120, 60, 60],
  ]);
  expect(sea.open({x: 80, y: 80, width: 10, height: 10})).to.equal(false);
  expect(sea.open({x: 50, y: 80, width: 40, height: 10})).to.equal(false);
  expect(sea.open({x: 10, y: 10, width: 30, height: 30})).to.equal(true);
  expect(sea.open({x: 140, y: 80, width: 40, height: 10})).to.equal(true);
});
