import {expect, fixture, html} from '@open-wc/testing';
import {css} from 'lit';
import {adopt} from '../../src/elements/adopt.js';

it('adds a style sheet once', async () => {
  const host = await fixture(html`<div></div>`);
  const root = host.attachShadow({mode: 'open'});
  const styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;
  adopt(root, styles);
  adopt(root, styles);
  expect(root.adoptedStyleSheets.length).to.equal(1);
  expect(() => adopt(document.createElement('div'), styles)).to.not.throw();
});
