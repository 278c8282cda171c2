import {expect} from '@open-wc/testing';
import {drawSpine} from '../../src/draw/spine.js';
import {measuresAt} from '../support/scorecards.js';
import {rendered, words} from '../support/rendered.js';

describe('drawSpine', () => {
  it('has the quartiles of every row at the same places, the diamond at its place in the order, and all in words', async () => {
    const view = await measuresAt('/datasets/scorecard-commissioners-2018-19.json', {
      layout: 'spine',
    });
    const box = await rendered(drawSpine(view, {width: 960, em: 1}).template);
    const rows = [...box.querySelectorAll('tbody tr')];
    expect(rows.length).to.equal(7);
    const places = rows.map((row) =>
      [...row.querySelectorAll('.middle-line')].map((line) => line.getAttribute('x1')).join(),
    );
    expect(new Set(places)).to.deep.equal(new Set(['4%,27%,50%,73%,96%']));
    expect(words(rows[0])).to.equal(
      'VCSE share of all spending Above the middle half 2.8% rank 37 of 189. lowest 0.03%, lower quarter 1.0%, middle 1.7%, upper quarter 2.5%, highest 29.2%',
    );
  });

  it('puts the name above the line where room is short', async () => {
    const view = await measuresAt('/datasets/scorecard-commissioners-2018-19.json', {
      layout: 'spine',
    });
    const box = await rendered(drawSpine(view, {width: 360, em: 1}).template);
    expect(box.querySelector('.narrow')).not.to.equal(null);
  });
});
