import {expect, fixture, html} from '@open-wc/testing';
import {tablePanel} from '../../src/elements/table-panel.js';
import type {TableView} from '../../src/view/table.js';

describe('tablePanel', () => {
  const table: TableView = {
    caption: 'Numbers',
    columns: [
      {key: 'rank', title: 'Rank', numeric: true},
      {key: 'name', title: 'Name', numeric: false},
    ],
    rows: Array.from({length: 600}, (_, i) => [
      {text: String(i + 1), value: i + 1},
      {text: `Place ${i}`, value: `Place ${i}`},
    ]),
  };

  it('is a table with a caption and headers for columns and rows, in a box that can be scrolled by key', async () => {
    const root = await fixture(html`<div>${tablePanel(table, true, () => undefined)}</div>`);
    expect(root.querySelector('caption')?.textContent?.trim()).to.equal('Numbers');
    expect(root.querySelectorAll('th[scope="col"]').length).to.equal(2);
    expect(root.querySelector('tbody th[scope="row"]')?.textContent?.trim()).to.equal('Place 0');
    expect(root.querySelector('.table-box')?.getAttribute('tabindex')).to.equal('0');
    expect(root.querySelectorAll('tbody tr').length).to.equal(600);
  });

  it('shows five hundred rows and offers the rest', async () => {
    let asked = 0;
    const root = await fixture(html`<div>${tablePanel(table, false, () => (asked += 1))}</div>`);
    expect(root.querySelectorAll('tbody tr').length).to.equal(500);
    const more = root.querySelector('button');
    expect(more?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Show all 600 rows');
    more?.click();
    expect(asked).to.equal(1);
  });
});
