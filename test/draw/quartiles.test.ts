import {expect} from '@open-wc/testing';
import {drawQuartiles} from '../../src/draw/quartiles.js';
import {scorecardQuartiles} from '../../src/elements/scorecard-quartiles.js';
import {exampleScorecard, plainOptions, scorecardAt} from '../support/scorecards.js';
import {rendered, words} from '../support/rendered.js';

const figure = async (src: string) => {
  const view = scorecardQuartiles(await scorecardAt(src), plainOptions);
  if (!view) throw new Error('no figure');
  return view;
};

describe('drawQuartiles', () => {
  it('fills as many boxes as the quartile says, in every cell of Table 4', async () => {
    const box = await rendered(
      drawQuartiles(await figure('/datasets/scorecard-table-4.json'), {width: 960, em: 1}).template,
    );
    const cells = [...box.querySelectorAll('tbody td')];
    expect(cells.length).to.equal(105);
    for (const cell of cells) {
      expect(cell.querySelectorAll('.filled').length).to.equal(Number(words(cell)));
      expect(cell.querySelectorAll('.box').length).to.equal(4);
    }
    expect([...box.querySelectorAll('th[scope="rowgroup"]')].map(words)).to.deep.equal([
      'Study sites (6)',
      'Suitable, but could not take part (2)',
      'Others (7)',
    ]);
  });

  it('numbers its columns where room is short, with their names for those who listen', async () => {
    const box = await rendered(
      drawQuartiles(await figure('/datasets/scorecard-table-4.json'), {width: 360, em: 1}).template,
    );
    expect(words(box.querySelectorAll('thead th')[1])).to.equal('1. Total VCSE spending');
    expect(box.querySelectorAll('.measure-list li').length).to.equal(7);
  });

  it('says which end 1 is only where the document does', async () => {
    const printed = await rendered(
      drawQuartiles(await figure('/datasets/scorecard-table-4.json'), {width: 960, em: 1}).template,
    );
    expect(words(printed)).to.contain('The document does not say which end quartile 1 is.');
    const said = await rendered(
      drawQuartiles(await figure(exampleScorecard), {width: 960, em: 1}).template,
    );
    expect(words(said)).to.contain('Quartile 1 holds the lowest.');
  });
});
