import {expect} from '@open-wc/testing';
import {nothing} from 'lit';
import {partsBar} from '../../src/draw/parts-bar.js';
import {firstMeasure, measuresAt, scorecardWith} from '../support/scorecards.js';
import {rendered, words} from '../support/rendered.js';

describe('partsBar', () => {
  it('shows Bradford’s parts, what is not explained and what is still to find', async () => {
    const [bradford] = (await measuresAt('/datasets/scorecard-framework-2022.json')).items;
    if (!bradford) throw new Error('no measure');
    const box = await rendered(partsBar(bradford));
    expect([...box.querySelectorAll('li')].map(words)).to.deep.equal([
      'winter pressures: about £1.9M',
      'grants: about £1M',
      'other sources: about £700,000',
      'not explained: about £400,000',
      'still to find: about £6M',
    ]);
    expect(
      [...box.querySelectorAll('.parts-bar > rect')]
        .slice(1)
        .map((rect) => rect.getAttribute('width')),
    ).to.deep.equal(['19%', '10%', '7%']);
    expect(box.querySelector('.parts-bar .hatch')?.getAttribute('width')).to.equal('4%');
  });

  it('is nothing without parts', async () => {
    expect(partsBar(await firstMeasure(scorecardWith([{}])))).to.equal(nothing);
  });
});
