import {expect} from '@open-wc/testing';
import {reachItemWords} from '../../src/describe/reach-item.js';
import {reachView} from '../../src/elements/reach-view.js';
import {reachAsked, reachOf} from '../support/reach-of.js';
import {studySpend} from '../support/study-spend.js';

describe('reachItemWords', () => {
  it('say money, commissioners, the largest one’s part, and both ranks', async () => {
    const view = reachView(await studySpend('vcse-suppliers-2018-19'), reachAsked());
    const at = view?.ordered.findIndex(({name}) => name === 'Stroke Association') ?? -1;
    if (!view) throw new Error('no figure');
    expect(reachItemWords(view, at)).to.deep.equal({
      title: 'Stroke Association',
      lines: [
        '£2.0M from 24 commissioners',
        '12% of its money from the largest',
        '149th by money, 6th by reach',
      ],
      label:
        '149 of 1,051: Stroke Association, £2.0 million from 24 commissioners, 12 per cent of its money from the largest, 149th by money, 6th by reach',
    });
  });

  it('say who is equal with others', () => {
    const {lines, label} = reachItemWords(
      reachOf([
        [90, 1],
        [90, 2],
        [10, 2],
      ]),
      1,
    );
    expect(lines.at(-1)).to.equal('equal 1st by money, equal 1st by reach');
    expect(label).to.match(/^1 of 3, equal with 1: Charity 1,/);
  });

  it('name the largest payer, or the only one, where the document does', () => {
    const view = reachOf([
      [90, 2, 0.5],
      [10, 1, 1],
    ]);
    const named = {
      ...view,
      ordered: view.ordered.map((item) => ({
        ...item,
        payers: [{id: 'A', name: 'Leeds', amount: 45}],
      })),
    };
    expect(reachItemWords(named, 0).lines[1]).to.equal('Largest: Leeds, 50% of its money');
    expect(reachItemWords(named, 1).lines[0]).to.equal('£10 from one commissioner: Leeds');
  });

  it('are empty for an item that is not there', () => {
    expect(reachItemWords(reachOf([[90, 2]]), 7)).to.deep.equal({title: '', lines: [], label: ''});
  });
});
