import {expect} from '@open-wc/testing';
import {naturalBreaks} from '../../src/analysis/natural-breaks.js';

it('finds the groups that values fall into by themselves', () => {
  expect(naturalBreaks([51, 2, 10, 1, 3, 11, 50, 12], 3)).to.deep.equal([10, 50]);
});
it('parts no equal values and makes no empty classes', () => {
  expect(naturalBreaks([1, 1, 1, 9, 9], 4)).to.deep.equal([9]);
  expect(naturalBreaks([5, 5], 3)).to.deep.equal([]);
});
it('leaves least spread inside the classes, as trying every break does', () => {
  const values = [1, 4, 5, 9, 12, 13, 30, 31, 47];
  const spreadOf = (own: readonly number[]) => {
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    return own.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  let best: readonly number[] = [];
  let least = Infinity;
  for (let i = 1; i < values.length - 1; i += 1) {
    for (let j = i + 1; j < values.length; j += 1) {
      const cost = [values.slice(0, i), values.slice(i, j), values.slice(j)]
        .map(spreadOf)
        .reduce((sum, each) => sum + each, 0);
      if (cost < least) [best, least] = [[values[i] ?? 0, values[j] ?? 0], cost];
    }
  }
  expect(naturalBreaks(values, 3)).to.deep.equal(best);
});
