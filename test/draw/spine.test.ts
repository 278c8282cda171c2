import {expect} from '@open-wc/testing';
import {drawSpine} from '../../src/draw/spine.js';
import {measuresAt, measuresOf, scorecardWith} from '../support/scorecards.js';
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

  it('says at both ends what low and high mean, where it is not plain', async () => {
    const spread = {benchmark: 50, benchmarkLower: 40, benchmarkUpper: 60};
    const view = await measuresOf(
      scorecardWith(
        [
          {...spread, polarity: 'higher'},
          {...spread, polarity: 'lower'},
          {...spread, polarity: 'neither'},
          {...spread, polarity: 'neither', lowWords: 'more even', highWords: 'more dependent'},
        ],
        {},
        {comparator: 'places'},
      ),
      {layout: 'spine'},
    );
    const box = await rendered(drawSpine(view, {width: 960, em: 1}).template);
    const rows = [...box.querySelectorAll('tbody tr')];
    const ends = rows.map((row) =>
      [...row.querySelectorAll('.end')].map((text) => text.textContent).join(' to '),
    );
    expect(ends).to.deep.equal([
      'worse to better',
      'better to worse',
      '',
      'more even to more dependent',
    ]);
    expect(words(rows[3])).to.contain('low is more even, high is more dependent');
  });

  it('keeps the first and the last amount inside the line where room is short', async () => {
    const view = await measuresAt('/datasets/scorecard-commissioners-2018-19.json', {
      layout: 'spine',
    });
    const box = await rendered(drawSpine(view, {width: 288, em: 1}).template);
    box.style.width = '288px';
    box.querySelectorAll('svg.spine-line').forEach((line) => {
      const own = line.getBoundingClientRect();
      line.querySelectorAll('text').forEach((text) => {
        const {left, right} = text.getBoundingClientRect();
        expect(left, text.textContent).to.be.at.least(own.left - 1.5);
        expect(right, text.textContent).to.be.at.most(own.right + 1.5);
      });
    });
  });

  it('puts the name above the line where room is short', async () => {
    const view = await measuresAt('/datasets/scorecard-commissioners-2018-19.json', {
      layout: 'spine',
    });
    const box = await rendered(drawSpine(view, {width: 360, em: 1}).template);
    expect(box.querySelector('.narrow')).not.to.equal(null);
  });
});
