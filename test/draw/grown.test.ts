import {expect} from '@open-wc/testing';
import {grown} from '../../src/draw/grown.js';

const box = {x: 10, y: 20, width: 30, height: 40};

it('has as much more room on every side, or another amount above and below', () => {
  expect(grown(box, 3)).to.deep.equal({x: 7, y: 17, width: 36, height: 46});
  expect(grown(box, 3, 1)).to.deep.equal({x: 7, y: 19, width: 36, height: 42});
});
