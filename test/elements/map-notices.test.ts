import {expect, fixture, html} from '@open-wc/testing';
import {mapNotices} from '../../src/elements/map-notices.js';
import {smallMap} from '../support/small-map.js';

it('says what is missing and why, and what a picture needs to be read', async () => {
  const view = await smallMap();
  const {shapes: _, hexagons: __, ...none} = view;
  const broken = {...none, join: {...view.join, problems: ['ccg.json was not found (404).']}};
  const notice = await fixture(html`<div>${mapNotices(broken, 'A note.')}</div>`);
  expect(notice.textContent).to.contain('There is no map, only the list.');
  expect(notice.textContent).to.contain('ccg.json was not found (404).');
  expect(notice.textContent).to.contain('A note.');
  const doubtful = {...view, join: {...view.join, doubts: ['Borders with gaps (1): A.']}};
  const doubt = await fixture(html`<div>${mapNotices(doubtful, undefined)}</div>`);
  expect(doubt.querySelector('.notice')?.textContent?.trim()).to.equal('Borders with gaps (1): A.');
  const quiet = await fixture(html`<div>${mapNotices(view, undefined)}</div>`);
  expect(quiet.textContent?.trim()).to.equal('');
});
