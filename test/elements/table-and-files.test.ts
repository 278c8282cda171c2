import {expect, fixture, html} from '@open-wc/testing';
import {TableAndFiles} from '../../src/elements/table-and-files.js';

describe('TableAndFiles', () => {
  it('offers the table, and the file with its size, and makes both once', async () => {
    let made = 0;
    const host = {
      requestUpdate: () => undefined,
      addController: () => undefined,
      removeController: () => undefined,
      updateComplete: Promise.resolve(true),
    };
    const panel = new TableAndFiles<object>(host, () => {
      made += 1;
      return {caption: 'x', columns: [{key: 'a', title: 'A', numeric: false}], rows: []};
    });
    const view = {};
    const root = await fixture(html`<div>${panel.template(view, 'Title')}</div>`);
    panel.template(view, 'Title');
    const [show, download] = root.querySelectorAll('button');
    expect(show?.getAttribute('aria-expanded')).to.equal('false');
    expect(show?.textContent?.trim()).to.equal('Show as table');
    expect(download?.textContent?.trim()).to.equal('Download data (CSV, 1 KB)');
    expect(root.querySelector('.table')?.hasAttribute('hidden')).to.equal(true);
    expect(made).to.equal(1);
  });
});
