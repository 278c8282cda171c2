import {expect, fixture, html} from '@open-wc/testing';
import {TablePanel} from '../../src/elements/table-panel.js';
import type {TableView} from '../../src/view/table.js';

const table: TableView = {
  caption: 'Numbers',
  columns: [
    {key: 'rank', title: 'Rank', numeric: true},
    {key: 'name', title: 'Name', numeric: false},
    {key: 'value', title: 'Value', numeric: true},
  ],
  rows: Array.from({length: 600}, (_, i) => [
    {text: String(i + 1), value: i + 1},
    {text: `Place ${i}`, value: `Place ${i}`},
    i === 300 ? {text: 'no data', value: null} : {text: `£${i % 7}`, value: i % 7},
  ]),
};

async function panel(of: TableView = table) {
  const said: string[] = [];
  const root = await fixture<HTMLElement>(html`<div></div>`);
  const {render} = await import('lit');
  const host = {
    requestUpdate: () => render(own.template(of), root),
    addController: () => undefined,
    removeController: () => undefined,
    updateComplete: Promise.resolve(true),
    language: 'en',
    say: (text: string) => void said.push(text),
  };
  const own = new TablePanel(host);
  host.requestUpdate();
  const names = () =>
    [...root.querySelectorAll('tbody th')].map((cell) => cell.textContent?.trim());
  const button = (words: string) =>
    [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(words));
  return {root, names, button, said};
}

describe('TablePanel', () => {
  it('is a table with a caption and headers for columns and rows, in a box that can be scrolled by key', async () => {
    const {root, names} = await panel();
    expect(root.querySelector('caption')?.textContent?.trim()).to.equal('Numbers');
    expect(root.querySelectorAll('th[scope="col"]').length).to.equal(3);
    expect(names()[0]).to.equal('Place 0');
    expect(root.querySelector('.table-box')?.getAttribute('tabindex')).to.equal('0');
  });

  it('shows five hundred rows, keeps the true count, and offers the rest', async () => {
    const {root, names, button} = await panel();
    expect(names().length).to.equal(500);
    expect(root.querySelector('table')?.getAttribute('aria-rowcount')).to.equal('601');
    const more = button('Show all');
    expect(more?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Show all 600 rows');
    more?.click();
    expect(names().length).to.equal(600);
    expect(button('Show all')).to.equal(undefined);
  });

  it('sorts numbers highest first, then lowest first; equal rows stay as they were and gaps are last', async () => {
    const {root, names, button} = await panel();
    button('Show all')?.click();
    button('Value')?.click();
    const heading = () => button('Value')?.closest('th')?.getAttribute('aria-sort');
    expect(heading()).to.equal('descending');
    expect(names().slice(0, 2)).to.deep.equal(['Place 6', 'Place 13']);
    expect(names().at(-1)).to.equal('Place 300');
    button('Value')?.click();
    expect(heading()).to.equal('ascending');
    expect(names().slice(0, 2)).to.deep.equal(['Place 0', 'Place 7']);
    expect(names().at(-1)).to.equal('Place 300');
    expect(root.querySelectorAll('[aria-sort]').length).to.equal(1);
  });

  it('sorts names as people do, from the first letter', async () => {
    const {names, button} = await panel({...table, rows: [...table.rows].reverse().slice(590)});
    button('Name')?.click();
    expect(names().slice(0, 3)).to.deep.equal(['Place 0', 'Place 1', 'Place 2']);
  });

  it('copies the whole table, or says that the page may not', async () => {
    const {button, said} = await panel();
    button('Copy table')?.click();
    for (let waited = 0; !said.length && waited < 2000; waited += 10) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(said[0]).to.match(/^Table copied: 600 rows\.$|^This page may not copy\./);
  });
});
