import {expect, fixture} from '@open-wc/testing';
import {payersPanel} from '../../src/elements/payers-panel.js';
import {reachOf} from '../support/reach-of.js';

describe('payersPanel', () => {
  it('lists who pays a supplier with each one’s part, the first ten at once', async () => {
    const [item] = reachOf([[120, 12]]).ordered;
    if (!item) throw new Error('no item');
    const payers = Array.from({length: 12}, (_, i) => ({
      id: `C${i}`,
      name: `Place ${i}`,
      amount: 10,
    }));
    const panel = await fixture<HTMLElement>(payersPanel({...item, payers}, 'en'));
    expect(panel.querySelector('p')?.textContent?.trim()).to.equal(
      'Who pays Charity 0: 12 commissioners',
    );
    const first = panel.querySelector('ol');
    expect(first?.children.length).to.equal(10);
    expect(first?.children[0]?.textContent).to.equal('Place 0: £10 (8.3%)');
    expect(panel.querySelector('summary')?.textContent).to.equal('The other 2');
    expect(panel.querySelectorAll('details li').length).to.equal(2);
  });
});
