import {expect} from '@open-wc/testing';
import type {VcseMap} from '../../src/elements/vcse-map.js';
import '../../src/define/vcse-map.js';
import {mapItemWords} from '../../src/describe/map-item.js';
import {equipped, part, placedAs, until} from '../support/drawn.js';

const src = '/datasets/ccg-spend-2018-19.json';

async function explored(settings: object = {}): Promise<VcseMap> {
  const element = await equipped(await placedAs('vcse-map', {src, ...settings}));
  await until(() => element.renderRoot.querySelector('.explore') !== null, 'the button');
  part(element, '.explore').click();
  await until(() => focused(element) !== '', 'the focus');
  return element;
}
const focused = (element: VcseMap) =>
  element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';
async function press(element: VcseMap, key: string): Promise<string> {
  part(element, '.options').dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}),
  );
  await element.updateComplete;
  await element.updateComplete;
  return focused(element);
}

it('goes by value with Left and Right, by region with Up and Down, to both ends, and by name', async () => {
  const element = await explored();
  expect(focused(element)).to.contain('North East Lincolnshire: £432.72 per head, rank 1 of 189');
  expect(await press(element, 'ArrowRight')).to.contain('Hull: £202.86 per head, rank 2 of 189');
  expect(await press(element, 'ArrowLeft')).to.contain('North East Lincolnshire');
  expect(await press(element, 'PageDown')).to.contain('rank 11 of 189');
  expect(await press(element, 'End')).to.contain('no figures');
  expect(await press(element, 'Home')).to.contain('rank 1 of 189');
  // Regions in the order of their names: after North East and Yorkshire comes North West.
  const next = await press(element, 'ArrowDown');
  const item = element.figure?.items.find(({name}) => next.startsWith(`${name}:`));
  expect(item?.region).to.equal('North West');
  expect(await press(element, 'ArrowUp')).to.contain('North East Lincolnshire');
  expect(await press(element, 'l')).to.match(/^L/);
});
it('has one tab stop, and every area in it, named as the figure has it, in its region', async () => {
  const element = await explored();
  const areas = [...element.renderRoot.querySelectorAll('.option')];
  expect(areas.length).to.equal(195);
  expect(areas.filter((area) => area.getAttribute('tabindex') === '0').length).to.equal(1);
  const {figure} = element;
  if (!figure) throw new Error('no figure');
  const wanted = new Set(figure.items.map((_, at) => mapItemWords(figure, at).label));
  expect(new Set(areas.map((area) => area.getAttribute('aria-label')))).to.deep.equal(wanted);
  const groups = [...element.renderRoot.querySelectorAll('[role="graphics-object group"]')];
  expect(groups.map((group) => group.getAttribute('aria-label'))).to.include('London');
  expect(groups.length).to.equal(7);
});
it('rings the area’s own outline, chooses it with Enter, and leaves with Escape', async () => {
  const element = await explored();
  expect(part(element, '.map-ring-light').getAttribute('d')?.length).to.be.greaterThan(50);
  await press(element, 'Enter');
  expect(element.selected).to.equal('E38000119');
  expect(focused(element)).to.contain('chosen');
  await press(element, 'Escape');
  expect(element.selected).to.equal(undefined);
  await press(element, 'Escape');
  await until(() => element.renderRoot.querySelector('.options') === null, 'the end');
});
