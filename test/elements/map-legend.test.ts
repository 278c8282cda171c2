import {expect, fixture, html} from '@open-wc/testing';
import {mapLegend} from '../../src/elements/map-legend.js';
import type {MapView} from '../../src/view/map.js';
import {smallMap, studyMap} from '../support/small-map.js';

async function legendOf(view: MapView, pick: (at: number | undefined) => void = () => undefined) {
  return fixture<HTMLElement>(html`<div>${mapLegend(view, pick)}</div>`);
}
const rows = (legend: HTMLElement) =>
  [...legend.querySelectorAll('.legend-row')].map((row) =>
    row.textContent?.replace(/\s+/g, ' ').trim(),
  );

it('is a histogram: classes from the highest, their ranges, how many areas, and the reader’s area', async () => {
  const legend = await legendOf(await studyMap('ccg-spend-2018-19', {selected: 'E38000225'}));
  const found = rows(legend).join(' | ');
  for (const part of ['£100 to £432.72', 'Under £10', 'No figures', '70', 'Leeds'])
    expect(found).to.contain(part);
  expect(legend.querySelector('.beside-title')?.textContent).to.contain('Pounds per head');
  const bars = [...legend.querySelectorAll('.legend-row svg:last-child rect.shades')].map((bar) =>
    Number(bar.getAttribute('width')),
  );
  expect(bars.map((bar) => Math.round((bar / 74) * 70))).to.deep.equal([14, 23, 70, 52, 30]);
});
it('picks a class out, and gives it up', async () => {
  const picked: (number | undefined)[] = [];
  const first = await legendOf(await smallMap(), (at) => picked.push(at));
  first.querySelector<HTMLElement>('button')?.click();
  const second = await legendOf(await smallMap({picked: 1}), (at) => picked.push(at));
  expect(second.querySelector('button')?.getAttribute('aria-pressed')).to.equal('true');
  second.querySelector<HTMLElement>('button')?.click();
  expect(picked).to.deep.equal([1, undefined]);
});
it('draws the reference between the classes that it divides', async () => {
  const legend = await legendOf(
    await studyMap('ccg-spend-2018-19', {measure: 'share-of-independent', reference: 'national'}),
  );
  expect(legend.querySelector('.legend-divide')?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
    'England 16.2%: black line on the map',
  );
  expect(legend.textContent).to.contain('Each step is a doubling');
});
it('tells areas without figures from those whose figures are not published', async () => {
  const view = await smallMap();
  const hidden = {...view.items.at(-1)!, id: 'E', kind: 'suppressed' as const};
  const legend = await legendOf({...view, items: [...view.items, hidden]});
  expect(rows(legend).slice(-2)).to.deep.equal(['No figures 1', 'Not published 1']);
  expect(legend.querySelectorAll('#legend-missing .hatch').length).to.equal(1);
  expect(legend.querySelectorAll('#legend-suppressed .hatch').length).to.equal(2);
});
