import {expect, fixture, html} from '@open-wc/testing';
import {mapKey} from '../../src/elements/map-key.js';
import {smallMap, studyMap} from '../support/small-map.js';

it('lists number, name and value of few areas as buttons', async () => {
  const view = await smallMap({measure: 'population', selected: 'B'});
  const key = await fixture(html`<div>${mapKey(view)}</div>`);
  expect(
    [...key.querySelectorAll('button')].map((button) =>
      button.textContent?.replace(/\s+/g, ' ').trim(),
    ),
  ).to.deep.equal(['1Northshire40', '2Westshire20', '3Eastshire10', '4Southshire5']);
  expect(key.querySelector('[aria-pressed="true"]')?.textContent).to.contain('Westshire');
});
it('says how large the circles of many areas are', async () => {
  const key = await fixture(
    html`<div>${mapKey(await studyMap('district-2023-population', {measure: 'population'}))}</div>`,
  );
  expect(key.querySelectorAll('button').length).to.equal(0);
  expect(key.textContent).to.contain('The largest stands for Birmingham');
});
