import {html, nothing, type TemplateResult} from 'lit';
import {actionWords} from '../format/evidence-words.js';
import {qualityWords} from '../format/measure-words.js';
import type {ActionView, MeasureItem} from '../view/scorecard.js';
import {detailsLabel, hasDetails} from './measure-details.js';

/**
 * A measure's name with what stands under it: whose it is, which way is better, its own time, and the button of its
 * details.
 *
 * @param quality - whether the quality of its data stands here
 */
export function measureName(
  measure: MeasureItem,
  opened: boolean,
  quality: boolean,
): TemplateResult {
  const {id, name, organisation, polarity, period} = measure;
  const small = [
    organisation,
    polarity === 'lower' ? 'lower is better' : undefined,
    period,
    quality ? qualityWords(measure) : undefined,
  ];
  return html`<bdi class="name">${name}</bdi>
    ${small.map((text) => (text ? html` <span class="small">${text}</span>` : nothing))}
    ${hasDetails(measure) ? toggle(id, detailsLabel(measure), name, opened) : nothing}`;
}

/** The button that unfolds a row. */
export function toggle(id: string, label: string, about: string, opened: boolean): TemplateResult {
  return html`<button
    class="toggle"
    part="button"
    data-opens=${id}
    aria-expanded=${opened}
    aria-controls=${`more-${id}`}
    aria-label=${`${label}: ${about}`}
  >
    ${label}
  </button>`;
}

/** What is to be done about a measure or a perspective. */
export function actionList(actions: readonly ActionView[]): TemplateResult | typeof nothing {
  if (!actions.length) return nothing;
  return html`<p class="small"><strong>To do</strong></p>
    <ul class="actions-list">
      ${actions.map((action) => html`<li>${actionWords(action)}</li>`)}
    </ul>`;
}
