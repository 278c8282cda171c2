import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/vcse-value.js';
import type {VcseValue} from '../../src/elements/vcse-value.js';
import {until} from '../support/drawn.js';
import {exampleInsight} from '../support/insights.js';

describe('BoundElement', () => {
  it('takes a document as an object, and another when it is replaced', async () => {
    const data = (await (await fetch(exampleInsight)).json()) as object;
    const value = await fixture<VcseValue>(html`<vcse-value of="themes">1</vcse-value>`);
    expect(value.state).to.equal('loading');
    value.data = data;
    await until(() => value.state === 'ready', 'ready');
    expect(Number(value.shownText)).to.be.greaterThan(0);
    value.of = 'nothing';
    await until(() => value.state === 'failed', 'failed');
    value.of = 'themes';
    await until(() => value.state === 'ready', 'ready again');
  });
});
