import {expect, fixture, html} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import {LanguageWatch} from '../../src/elements/language-watch.js';
import {registerMessages} from '../../src/elements/languages.js';
import {until} from '../support/drawn.js';

describe('LanguageWatch', () => {
  it('tells of another language and of other texts while its chart is in the page', async () => {
    const told: boolean[] = [];
    const element = await fixture<HTMLElement>(html`<div></div>`);
    const host = Object.assign(element, {
      addController: (own: ReactiveController) => own.hostConnected?.(),
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
      heed: (texts = false) => void told.push(texts),
    });
    const watch = new LanguageWatch(host);
    expect(told).to.deep.equal([false]);
    element.parentElement?.setAttribute('lang', 'cy');
    await until(() => told.length === 2, 'the language');
    registerMessages('xw', {a: 'b'});
    expect(told).to.deep.equal([false, false, true]);
    watch.hostDisconnected();
    registerMessages('xw', {a: 'c'});
    expect(told.length).to.equal(3);
  });
});
