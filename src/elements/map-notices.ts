import {html, nothing, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import type {MapView} from '../view/map.js';

/** Why there is no map where there is none, and what the picture itself needs to be read. */
export function mapNotices(
  {join: {problems, doubts}, hexagons, shapes, language}: MapView,
  note: string | undefined,
): TemplateResult {
  const {say} = formats(language);
  const lost = shapes
    ? say`There are no hexagons.`
    : hexagons
      ? say`There is no map.`
      : say`There is no map, only the list.`;
  return html`${
    problems.length
      ? html`<div class="notice" role="note">
          <strong>${lost}</strong>
          ${problems.map((problem) => html`<p>${problem}</p>`)}
        </div>`
      : nothing
  }
  ${
    doubts.length
      ? html`<div class="notice" role="note">${doubts.map((doubt) => html`<p>${doubt}</p>`)}</div>`
      : nothing
  }
  ${note ? html`<p class="beside-words">${note}</p>` : nothing}`;
}
