import {html, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import {mapValue} from '../describe/map-value.js';
import type {MapView} from '../view/map.js';

/** More areas than these are not listed beside their map. */
const MOST = 60;

/** What the numbers in circles stand for: place, name and value of each area. */
export function mapKey(view: MapView): TemplateResult {
  const {say} = formats(view.language);
  const valued = view.items.slice(0, view.valued);
  if (valued.length > MOST) {
    return html`<p class="beside-title">${say`The larger a circle, the larger the number`}</p>
      <p class="beside-words">
        ${examples(view)} ${say`“List” names all ${valued.length} areas in order.`}
      </p>`;
  }
  return html`<p class="beside-title">
      ${
        view.measure.name === 'population'
          ? say`Number on the map, area, people`
          : say`Number on the map, area, value`
      }
    </p>
    <ol class="ranks" part="legend">
      ${valued.map(
        (area) =>
          html`<li>
            <button data-id=${area.id} aria-pressed=${area.id === view.selected}>
              <span>${area.rank}</span><bdi>${area.name}</bdi
              ><span>${mapValue(view, area.value ?? 0)}</span>
            </button>
          </li>`,
      )}
    </ol> `;
}

function examples(view: MapView): string {
  const {say} = formats(view.language);
  const [first] = view.items;
  const last = view.items[view.valued - 1];
  return say`The largest stands for ${first?.name ?? ''}, ${mapValue(view, first?.value ?? 0)}; the smallest for ${last?.name ?? ''}, ${mapValue(view, last?.value ?? 0)}.`;
}
