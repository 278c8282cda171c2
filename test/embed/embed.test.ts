import {expect, fixture, html, waitUntil} from '@open-wc/testing';

describe('embed', () => {
  it('says in the page why there is no chart: the address names none', async () => {
    const main = await fixture<HTMLElement>(html`<main></main>`);
    await import('../../src/embed/embed.js');
    await waitUntil(() => main.querySelector('[role=alert]') !== null);
    expect(main.textContent).to.match(/^This chart cannot be shown: unknown type \(expected /);
  });
});
