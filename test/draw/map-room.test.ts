import {expect} from '@open-wc/testing';
import {mapRoom} from '../../src/draw/map-room.js';

it('leaves a column beside a wide map', () => {
  expect([360, 799, 800, 960].map(mapRoom)).to.deep.equal([360, 799, 468, 628]);
});
