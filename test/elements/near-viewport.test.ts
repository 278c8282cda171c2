import {expect, fixture, html} from '@open-wc/testing';
import {nearViewport} from '../../src/elements/near-viewport.js';

describe('nearViewport', () => {
  it('answers at once for an element in view', async () => {
    const element = await fixture(html`<p>Here</p>`);
    let called = 0;
    nearViewport(element, () => (called += 1));
    expect(called).to.equal(1);
  });

  it('waits for an element in closed details, and answers when they are opened', async () => {
    const details = await fixture<HTMLDetailsElement>(html`<details><p>Inside</p></details>`);
    let called = 0;
    const near = new Promise<void>((resolve) => {
      nearViewport(details.querySelector('p') as Element, () => {
        called += 1;
        resolve();
      });
    });
    expect(called).to.equal(0);
    details.open = true;
    await near;
    expect(called).to.equal(1);
  });

  it('waits for an element far below, and answers when it is scrolled near', async () => {
    const page = await fixture(html`<div></div>`);
    const space = document.createElement('div');
    space.style.setProperty('height', '5000px');
    const element = document.createElement('p');
    element.textContent = 'Far';
    page.append(space, element);
    let called = 0;
    const near = new Promise<void>((resolve) => {
      nearViewport(element, () => {
        called += 1;
        resolve();
      });
    });
    expect(called).to.equal(0);
    element.scrollIntoView();
    await near;
    expect(called).to.equal(1);
    scrollTo(0, 0);
  });
});
