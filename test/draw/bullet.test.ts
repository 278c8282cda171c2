import {expect} from '@open-wc/testing';
import {bullet} from '../../src/draw/bullet.js';
import {firstMeasure, scorecardWith} from '../support/scorecards.js';
import {rendered} from '../support/rendered.js';

const drawn = async (row: object) => rendered(bullet(await firstMeasure(scorecardWith([row]))));

describe('bullet', () => {
  it('has the target of every row at the same place, and the bar in proportion', async () => {
    const box = await drawn({value: 4, target: 10, polarity: 'higher'});
    expect(box.querySelector('.goal')?.getAttribute('x1')).to.equal('66.67%');
    expect(box.querySelector('rect.main')?.getAttribute('width')).to.equal('26.67%');
    expect(box.querySelector('path.main')).to.equal(null);
  });

  it('goes to the edge with an arrow beyond 150%', async () => {
    const box = await drawn({value: 20, target: 10, polarity: 'higher'});
    expect(box.querySelector('rect.main')?.getAttribute('width')).to.equal('100%');
    expect(box.querySelector('path.main')).not.to.equal(null);
  });

  it('hatches a target range, and draws interval, spread, benchmark and earlier value on the same scale', async () => {
    const box = await drawn({
      value: 9,
      lower: 6,
      upper: 12,
      target: 10,
      targetUpper: 12,
      polarity: 'higher',
      baseline: 5,
      benchmark: 8,
      benchmarkLower: 7,
      benchmarkUpper: 9,
    });
    expect(box.querySelector('.hatch')?.getAttribute('x')).to.equal('66.67%');
    expect(box.querySelector('.hatch')?.getAttribute('width')).to.equal('13.33%');
    expect(box.querySelector('.interval')?.getAttribute('x1')).to.equal('40%');
    expect(box.querySelector('.spread')?.getAttribute('x')).to.equal('46.67%');
    expect(box.querySelector('.middle-line')?.getAttribute('x1')).to.equal('53.33%');
    expect(box.querySelector('.earlier')?.getAttribute('cx')).to.equal('33.33%');
  });

  it('judges a range at its upper end where lower is better', async () => {
    const box = await drawn({value: 9, target: 5, targetUpper: 10, polarity: 'lower'});
    expect(box.querySelector('rect.main')?.getAttribute('width')).to.equal('60%');
    expect(box.querySelector('.hatch')?.getAttribute('x')).to.equal('33.33%');
  });

  it('is nothing without a target or a figure', async () => {
    expect(bullet(await firstMeasure(scorecardWith([{value: 1}])))).to.equal(undefined);
    expect(
      bullet(await firstMeasure(scorecardWith([{value: null, valueStatus: 'x', target: 1}]))),
    ).to.equal(undefined);
    expect(
      bullet(await firstMeasure(scorecardWith([{value: 1, target: 0, polarity: 'lower'}]))),
    ).to.equal(undefined);
  });
});
