import {expect} from '@open-wc/testing';
import {diamond, strip} from '../../src/draw/strip.js';
import {firstMeasure, measuresAt, scorecardWith} from '../support/scorecards.js';
import {rendered} from '../support/rendered.js';

describe('strip', () => {
  it('puts zero at the start, the ninth tenth at the end of the line, and the highest in words', async () => {
    const view = await measuresAt('/datasets/scorecard-commissioners-2018-19.json');
    const [share] = view.items;
    if (!share) throw new Error('no measure');
    const box = await rendered(strip(share));
    expect([...box.querySelectorAll('text')].map((text) => text.textContent?.trim())).to.deep.equal(
      ['0%', '29.2%'],
    );
    expect(box.querySelectorAll('.this').length).to.equal(1);
  });

  it('puts a figure beyond the line onto the arrow', async () => {
    const comparisons = [1, 2, 3, 4, 100].map((value) => ({
      measure: 'm0',
      organisation: `o${value}`,
      name: 'O',
      value,
    }));
    const box = await rendered(
      strip(await firstMeasure(scorecardWith([{value: 100}], {comparisons}))),
    );
    expect(box.querySelector('svg.shape:has(.this)')?.getAttribute('x')).to.equal('95%');
    const above = await rendered(
      strip(await firstMeasure(scorecardWith([{value: 4000}], {comparisons}))),
    );
    expect(above.querySelector('svg.shape:has(.this)')?.getAttribute('x')).to.equal('95%');
  });

  it('is nothing without quartiles', async () => {
    expect(strip(await firstMeasure(scorecardWith([{value: 1}])))).to.equal(undefined);
  });

  it('has a diamond for the one that is shown', async () => {
    const box = await rendered(diamond('10%', 5));
    const [shape, ...others] = box.querySelectorAll('svg.shape');
    expect(others).to.deep.equal([]);
    expect([shape?.getAttribute('x'), shape?.getAttribute('y')]).to.deep.equal(['10%', '5']);
    expect(shape?.querySelectorAll('path.this').length).to.equal(1);
  });
});
