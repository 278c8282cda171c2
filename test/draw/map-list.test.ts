import {expect, fixture, html} from '@open-wc/testing';
import {mapTable} from '../../src/describe/map-table.js';
import {chip, drawList} from '../../src/draw/map-list.js';
import {smallMap, studyMap} from '../support/small-map.js';

async function listOf(view: Parameters<typeof drawList>[0], width = 960): Promise<HTMLElement> {
  return fixture(html`<div>${drawList(view, {width, em: 1}).template}</div>`);
}

it('holds every area with figures in the order of the table, and the others by name', async () => {
  const view = await studyMap('ccg-spend-2018-19');
  const list = await listOf(view);
  const rows = [...list.querySelectorAll('.row')].map((row) => [
    row.querySelector('.rank')?.textContent?.trim(),
    row.querySelector('.name bdi')?.textContent?.trim(),
    row.querySelector('.amount')?.textContent?.trim(),
  ]);
  const table = mapTable(view).rows.slice(0, 189);
  expect(rows).to.deep.equal(table.map((row) => [row[0]?.text, row[1]?.text, row[4]?.text]));
  expect(list.textContent).to.contain('No figures (6):');
  expect(list.textContent).to.contain('Newham');
});
it('folds what is far from both ends and from the reader’s area', async () => {
  const list = await listOf(await studyMap('ccg-spend-2018-19', {selected: 'E38000225'}), 360);
  expect(
    [...list.querySelectorAll('summary')].map((summary) => summary.textContent?.trim()),
  ).to.deep.equal(['Show ranks 5 to 36 (32 areas)', 'Show ranks 42 to 187 (146 areas)']);
  expect(
    list.querySelector('.chosen-bar strong')?.textContent?.replace(/\s+/g, ' ').trim(),
  ).to.equal('39th: Leeds £37.63');
  expect(list.querySelectorAll('.chosen-row').length).to.equal(1);
});
it('can stand by name, lowest first, and says what its line is', async () => {
  const names = (list: HTMLElement) =>
    [...list.querySelectorAll('.name bdi')].map((name) => name.textContent);
  expect(names(await listOf(await smallMap({listOrder: 'name'})))).to.deep.equal([
    'Eastshire',
    'Southshire',
    'Westshire',
  ]);
  expect(names(await listOf(await smallMap({listOrder: 'ascending'})))[0]).to.not.equal(
    'Eastshire',
  );
  expect((await listOf(await smallMap())).textContent).to.contain('The line is England, £1.29');
});
it('bars are from zero on one scale', async () => {
  const list = await listOf(await smallMap());
  expect(
    [...list.querySelectorAll('.bar-fill')].map((bar) => bar.getAttribute('width')),
  ).to.deep.equal(['100.00%', '50.00%', '50.00%']);
});
it('a chip says its class, or shows lines where there is none', async () => {
  const view = await smallMap();
  const chips = await fixture(
    html`<div>${chip(view, view.items[0]!)}${chip(view, view.items[3]!)}</div>`,
  );
  expect(chips.querySelector('[aria-label="Class B"]')).to.not.equal(null);
  expect(chips.querySelector('.hatch-lines')).to.not.equal(null);
});
