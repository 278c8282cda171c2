import {expect, fixture, html} from '@open-wc/testing';
import {mapControls} from '../../src/elements/map-controls.js';
import type {MapZoom} from '../../src/view/map.js';
import {smallMap} from '../support/small-map.js';

async function buttons(zoom: MapZoom) {
  const asked: MapZoom[] = [];
  const row = await fixture(
    html`<div>${mapControls(await smallMap({zoom}), (to) => asked.push(to))}</div>`,
  );
  const press = (label: string) =>
    [...row.querySelectorAll('button')]
      .find(
        (button) => (button.getAttribute('aria-label') ?? button.textContent?.trim()) === label,
      )!
      .click();
  return {row, press, asked};
}

it('goes nearer and back, and not further than all there is', async () => {
  const {row, press, asked} = await buttons({scale: 1, x: 0.5, y: 0.5});
  expect(row.querySelectorAll('button').length).to.equal(2);
  expect(row.querySelector<HTMLButtonElement>('[aria-label="Zoom out"]')?.disabled).to.equal(true);
  press('Zoom in');
  expect(asked).to.deep.equal([{scale: 2, x: 0.5, y: 0.5}]);
});
it('goes to every side by buttons, within the map, and back to the whole', async () => {
  const {press, asked} = await buttons({scale: 4, x: 0.5, y: 0.9});
  press('Move west');
  press('Move south');
  press('Whole map');
  expect(asked[0]?.x).to.be.closeTo(0.333, 0.001);
  expect(asked[1]?.y).to.equal(1);
  expect(asked[2]).to.deep.equal({scale: 1, x: 0.5, y: 0.5});
});
