import {expect, fixture, html} from '@open-wc/testing';
import {mapPanel} from '../../src/elements/map-panel.js';
import type {MapView} from '../../src/view/map.js';
import {smallMap, studyMap} from '../support/small-map.js';

const panelOf = async (view: MapView) =>
  fixture<HTMLElement>(html`<div>${mapPanel(view, 304)}</div>`);
const words = (panel: HTMLElement) => panel.textContent?.replace(/\s+/g, ' ') ?? '';

it('says value, rank, class and difference of the reader’s area, and where it lies', async () => {
  const panel = await panelOf(await studyMap('ccg-spend-2018-19', {selected: 'E38000225'}));
  for (const part of [
    'Leeds',
    'NHS Leeds CCG · North East and Yorkshire',
    '£37.63 per head',
    '39th highest of 189',
    'C: £20 to £39.99',
    'Against England (£35.15)',
    '£2.48 more',
    'Next to Leeds (choose one to move there)',
  ])
    expect(words(panel)).to.contain(part);
});
it('has a button for every neighbour, also for one without figures', async () => {
  const panel = await panelOf(await studyMap('ccg-spend-2018-19', {selected: 'E38000225'}));
  const buttons = [...panel.querySelectorAll<HTMLElement>('.next button')];
  expect(buttons.length).to.equal(6);
  expect(buttons[0]?.dataset['id']).to.equal('E38000121');
  expect(buttons.at(-1)?.textContent).to.contain('no figures');
});
it('asks for a choice where there is none, and says why there is no figure', async () => {
  expect(words(await panelOf(await smallMap()))).to.contain('Choose an area in the picture');
  expect(words(await panelOf(await smallMap({selected: 'C'})))).to.contain('No figures');
});
