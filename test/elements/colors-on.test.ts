import {expect, fixture, html} from '@open-wc/testing';
import {colorsOn} from '../../src/elements/colors-on.js';

describe('colorsOn', () => {
  it('writes every colour the same way, and leaves out what lets through', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.setProperty('--_a', 'rgb(255 0 0)');
    box.style.setProperty('--_b', 'transparent');
    const known = ['a', 'b'].map((name) => ({own: `--_${name}`, name, color: '#000000'}));
    expect(colorsOn({ownerDocument: document, renderRoot: box}, known)).to.deep.equal({
      a: '#ff0000',
    });
    expect(box.childElementCount).to.equal(0);
  });
});
