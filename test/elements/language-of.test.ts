import {expect, fixture, html} from '@open-wc/testing';
import {languageOf} from '../../src/elements/language-of.js';

describe('languageOf', () => {
  it('is the nearest language, out of shadow roots too, without its region', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="cy-GB"><p></p></div>`);
    const root = outer.firstElementChild?.attachShadow({mode: 'open'});
    const inner = document.createElement('span');
    root?.append(inner);
    expect(languageOf(inner)).to.equal('cy');
    inner.lang = 'PL';
    expect(languageOf(inner)).to.equal('pl');
  });

  it('is English where nothing says another', () => {
    const alone = document.createElement('p');
    expect(languageOf(alone)).to.equal('en');
    alone.lang = '';
    expect(languageOf(alone)).to.equal('en');
  });
});
