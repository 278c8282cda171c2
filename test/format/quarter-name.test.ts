import {expect} from '@open-wc/testing';
import {quarterName} from '../../src/format/quarter-name.js';

describe('quarterName', () => {
  it('calls the first the highest and the last the lowest', () => {
    expect(([1, 2, 3, 4] as const).map((quarter) => quarterName(quarter))).to.deep.equal([
      'Highest quarter',
      'Second quarter',
      'Third quarter',
      'Lowest quarter',
    ]);
  });
});
