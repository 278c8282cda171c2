import {expect} from '@open-wc/testing';
import {scorecardColumns} from '../../src/draw/scorecard-columns.js';
import {measuresAt, measuresOf, scorecardWith} from '../support/scorecards.js';
import {rendered, words} from '../support/rendered.js';

describe('scorecardColumns', () => {
  it('are those of targets, or those of a comparison', async () => {
    const keys = async (src: string) => scorecardColumns(await measuresAt(src)).map(({key}) => key);
    expect(await keys('/datasets/scorecard-framework-2022.json')).to.deep.equal([
      'value',
      'target',
      'middle',
      'picture',
      'status',
      'why',
    ]);
    expect(await keys('/datasets/scorecard-commissioners-2018-19.json')).to.deep.equal([
      'value',
      'middle',
      'picture',
      'rank',
      'trend',
      'status',
    ]);
  });

  it('say a word where there is nothing, never a blank', async () => {
    const rows = [
      {value: 1, target: 2, polarity: 'higher'},
      {value: null, valueStatus: 'low'},
      {value: 3},
    ];
    const view = await measuresOf(scorecardWith(rows));
    const columns = scorecardColumns(view);
    for (const item of view.items) {
      for (const {key, cell} of columns) {
        const box = await rendered(cell(item));
        const filled = words(box) !== '' || box.querySelector('svg') !== null;
        expect(filled, `${key} of ${item.name}`).to.equal(true);
      }
    }
    const hidden = view.items[1];
    const said = await Promise.all(
      columns.map(async ({cell}) => (hidden ? words(await rendered(cell(hidden))) : '')),
    );
    expect(said).to.deep.equal([
      'not published, to protect privacy',
      'none',
      'no target',
      'Not published',
    ]);
  });
});
