import {expect} from '@open-wc/testing';
import {drawn, part} from '../support/drawn.js';
import {smallDocument} from '../support/small-spend.js';

describe('Exploring', () => {
  it('reads the active item out under a narrow drawing, with buttons to its neighbours', async () => {
    const element = await drawn({data: smallDocument(), measure: 'per-head'}, 360);
    const words = () => part(element, '.readout-words').textContent?.replace(/\s+/g, ' ').trim();
    const [back, on] = element.renderRoot.querySelectorAll<HTMLButtonElement>('.step');
    expect(words()).to.contain('Eastshire: £2 a head');
    expect(back?.disabled).to.equal(true);
    on?.click();
    await element.updateComplete;
    expect(words()).to.contain('Southshire: £1 a head');
    expect(element.renderRoot.querySelector('.tooltip')).to.equal(null);
    expect(element.renderRoot.querySelector('.ring')).to.exist;
  });

  it('keeps the item it was at when the order changes', async () => {
    const element = await drawn({data: smallDocument(), measure: 'per-head', explore: true});
    const active = () => part(element, '.option[tabindex="0"]').getAttribute('aria-label');
    part(element, '.options').dispatchEvent(
      new KeyboardEvent('keydown', {key: 'End', bubbles: true}),
    );
    await element.updateComplete;
    expect(active()).to.contain('Westshire');
    element.order = 'ascending';
    await element.updateComplete;
    await element.updateComplete;
    expect(active()).to.contain('Westshire');
  });

  it('takes no key that belongs to the browser', async () => {
    const element = await drawn({data: smallDocument(), measure: 'per-head', explore: true});
    const event = new KeyboardEvent('keydown', {
      key: 'r',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    part(element, '.options').dispatchEvent(event);
    const tab = new KeyboardEvent('keydown', {key: 'Tab', bubbles: true, cancelable: true});
    part(element, '.options').dispatchEvent(tab);
    expect([event.defaultPrevented, tab.defaultPrevented]).to.deep.equal([false, false]);
  });
});
