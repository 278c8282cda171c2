import {expect, fixture, html} from '@open-wc/testing';
import {shownText} from '../../src/elements/shown-text.js';

describe('shownText', () => {
  it('is what readers see, as one text', async () => {
    const box = await fixture<HTMLElement>(
      html`<p>One <b>two</b><br />three <i>four</i><span hidden>five</span></p>`,
    );
    expect(shownText(box)).to.equal('One two three four');
    const left = box.querySelector('i') ?? undefined;
    expect(shownText(box, left)).to.equal('One two three');
  });
});
