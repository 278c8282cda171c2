import {html, nothing, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import type {MapView, MapZoom} from '../view/map.js';

/** Largest scale, and how much nearer one step goes. */
const NEAREST = 16;
const STEP = 2;
/** How far one step to a side goes, as part of what can be seen. */
const SIDE = 0.5;

/** Buttons to look closer, and to go about when looking closely. */
export function mapControls(
  {zoom: now, language}: MapView,
  zoom: (zoom: MapZoom) => void,
): TemplateResult {
  const {say} = formats(language);
  const near = now.scale > 1;
  const far = SIDE / Math.max(1, now.scale - 1);
  const to = (scale: number): MapZoom => ({...now, scale});
  const side = (dx: number, dy: number) => () =>
    zoom({...now, x: within(now.x + dx * far), y: within(now.y + dy * far)});
  return html`<div class="zoom" role="group" aria-label=${say`Zoom`}>
    <button
      class="button"
      aria-label=${say`Zoom in`}
      ?disabled=${now.scale >= NEAREST}
      @click=${() => zoom(to(now.scale * STEP))}
    >
      +
    </button>
    <button
      class="button"
      aria-label=${say`Zoom out`}
      ?disabled=${!near}
      @click=${() => zoom(to(Math.max(1, now.scale / STEP)))}
    >
      −
    </button>
    ${
      near
        ? html`<button class="button" @click=${() => zoom({scale: 1, x: 0.5, y: 0.5})}>
              ${say`Whole map`}
            </button>
            <button class="button" aria-label=${say`Move west`} @click=${side(-1, 0)}>←</button>
            <button class="button" aria-label=${say`Move north`} @click=${side(0, -1)}>↑</button>
            <button class="button" aria-label=${say`Move south`} @click=${side(0, 1)}>↓</button>
            <button class="button" aria-label=${say`Move east`} @click=${side(1, 0)}>→</button>`
        : nothing
    }
  </div>`;
}

function within(part: number): number {
  return Math.max(0, Math.min(1, part));
}
