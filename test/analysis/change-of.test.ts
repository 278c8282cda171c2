import {expect} from '@open-wc/testing';
import {changeOf} from '../../src/analysis/change-of.js';

describe('changeOf', () => {
  it('turns its verdict with the polarity', () => {
    expect(changeOf({value: 2}, {value: 1}, 'higher')).to.deep.equal({
      way: 'up',
      verdict: 'better',
    });
    expect(changeOf({value: 2}, {value: 1}, 'lower')).to.deep.equal({way: 'up', verdict: 'worse'});
    expect(changeOf({value: 1}, {value: 2}, 'higher')).to.deep.equal({
      way: 'down',
      verdict: 'worse',
    });
    expect(changeOf({value: 1}, {value: 2}, 'lower')).to.deep.equal({
      way: 'down',
      verdict: 'better',
    });
    expect(changeOf({value: 1}, {value: 2}, 'neither')).to.deep.equal({way: 'down'});
  });

  it('is unclear when the earlier figure lies within the interval, ends included', () => {
    expect(changeOf({value: 2, interval: [1, 3]}, {value: 1}, 'higher')).to.deep.equal({
      way: 'unclear',
    });
    expect(changeOf({value: 2, interval: [1.01, 3]}, {value: 1}, 'higher').verdict).to.equal(
      'better',
    );
  });

  it('compares ranges whole', () => {
    expect(changeOf({value: 8}, {value: 3, upper: 4}, 'neither')).to.deep.equal({way: 'up'});
    expect(changeOf({value: 3.5}, {value: 3, upper: 4}, 'neither')).to.deep.equal({way: 'unclear'});
    expect(changeOf({value: 3}, {value: 3}, 'higher')).to.deep.equal({way: 'same'});
  });
});
