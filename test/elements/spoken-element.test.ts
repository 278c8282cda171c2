import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/vcse-value.js';
import type {VcseValue} from '../../src/elements/vcse-value.js';
import {until} from '../support/drawn.js';

describe('SpokenElement', () => {
  it('speaks the language that it stands in, and heeds when that changes', async () => {
    const box = await fixture<HTMLElement>(html`<p lang="cy"><vcse-value>3</vcse-value></p>`);
    const value = box.querySelector('vcse-value') as VcseValue;
    await until(() => value.language === 'cy', 'Welsh');
    box.lang = 'en';
    await until(() => value.language === 'en', 'English');
    expect(value.shownText).to.equal('3');
  });
});
