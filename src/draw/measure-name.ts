import {html, nothing, type TemplateResult} from 'lit';
import {formats, type Language} from '../format/formats.js';
import {qualityWords} from '../format/measure-words.js';
import type {MeasureItem} from '../view/scorecard.js';

/**
 * A measure's name with what stands under it: whose it is, which way is better, its own time, and the button of its
 * details.
 *
 * @param quality - whether the quality of its data stands here
 * @param own - language of the document's words
 */
export function measureName(
  measure: MeasureItem,
  opened: boolean,
  quality: boolean,
  language: Language = 'en',
  own = language,
): TemplateResult {
  const {id, name, organisation, polarity, period} = measure;
  const {say} = formats(language);
  const small = [
    organisation,
    polarity === 'lower' ? say`lower is better` : undefined,
    period,
    quality ? qualityWords(measure, language) : undefined,
  ];
  return html`<bdi class="name" lang=${own}>${name}</bdi>
    ${small.map((text) => (text ? html` <span class="small">${text}</span>` : nothing))}
    ${hasDetails(measure) ? toggle(id, detailsLabel(measure, language), name, opened) : nothing}`;
}

/** Whether there is more to say about a measure than its row holds. */
export function hasDetails({parts, evidence, source, trend}: MeasureItem): boolean {
  return parts.length + evidence.length > 0 || source !== undefined || trend !== undefined;
}

/** What the button of a measure's details says. */
export function detailsLabel({parts, evidence}: MeasureItem, language: Language = 'en'): string {
  const {say} = formats(language);
  if (parts.length) return say`Where from?`;
  return evidence.length ? say`Evidence (${evidence.length})` : say`More`;
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
