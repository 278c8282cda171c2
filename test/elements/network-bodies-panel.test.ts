import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {render} from 'lit';
import {NetworkBodiesPanel} from '../../src/elements/network-bodies-panel.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf} from '../support/small-network.js';

it('holds a row a body and a button for the file, once it is unfolded', async () => {
  const view = networkFigure(await allianceGraph(), askedOf());
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const panel = new NetworkBodiesPanel({
    requestUpdate: () => render(panel.template(view, undefined), box),
    addController: () => undefined,
    removeController: () => undefined,
    updateComplete: Promise.resolve(true),
    language: 'en',
    say: () => undefined,
  });
  render(panel.template(view, undefined), box);
  const folded = box.querySelector('details');
  if (!folded) throw new Error('no details');
  expect(box.querySelectorAll('table, button').length).to.equal(0);
  folded.open = true;
  await oneEvent(folded, 'toggle');
  expect(box.querySelectorAll('tbody tr').length).to.equal(7);
  const buttons = [...box.querySelectorAll('button.button')];
  expect(buttons.at(-1)?.textContent?.trim()).to.equal('Download the bodies (CSV)');
  folded.open = false;
  await oneEvent(folded, 'toggle');
  expect(box.querySelectorAll('table').length).to.equal(0);
});
