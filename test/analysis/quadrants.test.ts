import {expect} from '@open-wc/testing';
import {quadrantOf, quadrants} from '../../src/analysis/quadrants.js';

describe('quadrants', () => {
  it('divide at over so many pounds and from so many commissioners on', () => {
    const at = (amount: number, commissioners: number) =>
      quadrantOf({amount, commissioners}, 100, 10);
    expect(at(100, 9)).to.equal('small-local');
    expect(at(100.01, 9)).to.equal('large-local');
    expect(at(100, 10)).to.equal('small-wide');
    expect(at(101, 10)).to.equal('large-wide');
  });

  it('count each group, empty ones too, and divide all the money among them', () => {
    const counted = quadrants(
      [
        {amount: 60, commissioners: 1},
        {amount: 30, commissioners: 1},
        {amount: 10, commissioners: 5},
      ],
      50,
      5,
    );
    expect(counted).to.deep.equal([
      {quadrant: 'large-local', count: 1, moneyShare: 0.6},
      {quadrant: 'large-wide', count: 0, moneyShare: 0},
      {quadrant: 'small-local', count: 1, moneyShare: 0.3},
      {quadrant: 'small-wide', count: 1, moneyShare: 0.1},
    ]);
  });
});
