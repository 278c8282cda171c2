import {expect} from '@open-wc/testing';
import {placesProblem} from '../../src/contract/places-problem.js';

it('finds nothing wrong with degrees, nor with a plane that is said to be one', () => {
  expect(placesProblem([[-6, 50, 2, 55]], false)).to.equal(undefined);
  expect(placesProblem([[530000, 180000, 540000, 190000]], true)).to.equal(undefined);
});
it('tells eastings and northings, and how to say that they are', () => {
  expect(placesProblem([[530000, 180000, 540000, 190000]], false)).to.contain('"projected": true');
});
it('tells latitude and longitude that are the wrong way round', () => {
  expect(placesProblem([[50, -6, 55, 2]], false)).to.contain('the wrong way round');
});
it('tells what is not a number, and shapes without extent', () => {
  expect(placesProblem([[NaN, 1, 2, 3]], false)).to.contain('not a number');
  expect(placesProblem([[1, 1, 1, 1]], false)).to.contain('no shapes with an extent');
});
