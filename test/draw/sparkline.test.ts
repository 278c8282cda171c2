import {expect} from '@open-wc/testing';
import {sparkline} from '../../src/draw/sparkline.js';
import {firstMeasure, measuresAt, exampleScorecard, scorecardWith} from '../support/scorecards.js';
import {rendered} from '../support/rendered.js';

describe('sparkline', () => {
  it('leaves a gap where a time has no figure, and ends with the last one and its number', async () => {
    const seats = (await measuresAt(exampleScorecard)).items.find(({id}) => id === 'board-seats');
    if (!seats) throw new Error('no measure');
    const box = await rendered(sparkline(seats));
    expect(box.querySelector('path')?.getAttribute('d')?.match(/M/g)?.length).to.equal(2);
    expect(box.querySelectorAll('circle').length).to.equal(3);
    expect(box.querySelector('text')?.textContent).to.equal('18.5%');
  });

  it('writes a whole number without decimals', async () => {
    const trends = [3, 5.5, 19].map((value, i) => ({measure: 'm0', period: `202${i}`, value}));
    const box = await rendered(
      sparkline(await firstMeasure(scorecardWith([{unit: 'count'}], {trends}))),
    );
    expect(box.querySelector('text')?.textContent).to.equal('19');
  });

  it('is nothing for fewer than three times', async () => {
    const trends = ['2020', '2021'].map((period, i) => ({measure: 'm0', period, value: i}));
    expect(sparkline(await firstMeasure(scorecardWith([{}], {trends})))).to.equal(undefined);
  });
});
