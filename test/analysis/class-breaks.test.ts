import {expect} from '@open-wc/testing';
import {naturalBreaks} from '../../src/analysis/natural-breaks.js';
import {classBreaks} from '../../src/analysis/class-breaks.js';

const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 101];

it('quantile breaks put as many values into every class', () => {
  expect(classBreaks(values, {scheme: 'quantile', classes: 2, places: 1})).to.deep.equal([5.5]);
});
it('equal breaks divide the range', () => {
  expect(classBreaks(values, {scheme: 'equal', classes: 4, places: 0})).to.deep.equal([26, 51, 76]);
});
it('natural breaks set the outlier apart', () => {
  expect(
    classBreaks(values, {scheme: 'natural', classes: 2, places: 0, natural: naturalBreaks}),
  ).to.deep.equal([101]);
});
it('breaks have no more places than values are shown with, and none is given twice', () => {
  expect(classBreaks([0.1, 0.2, 0.3, 0.4], {scheme: 'equal', classes: 5, places: 1})).to.deep.equal(
    [0.2, 0.3],
  );
});
it('gives no breaks where all values are the same', () => {
  expect(classBreaks([3, 3, 3], {scheme: 'quantile', classes: 5, places: 0})).to.deep.equal([]);
});
