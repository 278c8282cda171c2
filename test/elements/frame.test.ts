import {expect, fixture, html} from '@open-wc/testing';
import {failureBox, footer, helpBox, runs, unbroken} from '../../src/elements/frame.js';
import type {Description} from '../../src/view/description.js';
import type {FigureView} from '../../src/view/figure.js';

describe('the frame', () => {
  it('gives strong runs weight and links their address', async () => {
    const root = await fixture(
      html`<p>
        ${runs([{text: 'a '}, {text: 'b', strong: true}, {text: 'c', href: 'https://example.org/'}])}
      </p>`,
    );
    expect(root.querySelector('strong')?.textContent).to.equal('b');
    expect(root.querySelector('a')?.rel).to.equal('noopener noreferrer');
  });

  it('keeps a financial year on one line', () => {
    expect(unbroken('England, 2018-19')).to.equal('England, 2018\u201119');
  });

  it('leaves out help that is not there yet', async () => {
    const root = await fixture(html`<div>${helpBox('Read it so.', undefined, 'en')}</div>`);
    expect(root.querySelectorAll('p').length).to.equal(1);
  });

  it('lists every problem, says from when the chart is, and offers another try', async () => {
    let tries = 0;
    const failure = {message: 'It broke.', problems: ['one', 'two'], reason: 'x', retry: true};
    const root = await fixture(
      html`<div>
        ${failureBox(failure, new Date(2026, 0, 31, 9, 5), () => (tries += 1), 'en')}
      </div>`,
    );
    expect(root.querySelectorAll('li').length).to.equal(2);
    expect(root.textContent).to.contain('31 January 2026');
    root.querySelector('button')?.click();
    expect(tries).to.equal(1);
  });

  it('marks what a failure says in English alone as English', async () => {
    const detail = 'invalid order: "up".';
    const failure = {message: 'Nid yw’n ffitio:', detail, problems: [], reason: 'x', retry: false};
    const root = await fixture(
      html`<div lang="cy">${failureBox(failure, undefined, () => undefined, 'cy')}</div>`,
    );
    expect(root.querySelector('p [lang="en"]')?.textContent).to.equal(detail);
    expect(root.textContent).to.contain('Nid yw’n ffitio: invalid order');
  });

  it('has notes and sources that are no landmark: a page may have many charts, and one footer', async () => {
    const words = {notes: ['A note.'], source: [{text: 'Ledger'}]} as unknown as Description;
    const view = {language: 'en', provenance: {notes: []}} as unknown as FigureView;
    const root = await fixture(html`<div>${footer(words, view)}${footer(words, view)}</div>`);
    expect(root.textContent).to.match(/Notes:\s+A note\.\s+Source:\s+Ledger/);
    expect(root.querySelector('footer, [role]')).to.equal(null);
  });
});
