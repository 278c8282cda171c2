import {html, nothing, type TemplateResult} from 'lit';
import {formats, type Language} from '../format/formats.js';

/** The mark over a figure of made-up numbers. */
export function illustrativeTag(
  illustrative: boolean,
  language: Language,
): TemplateResult | typeof nothing {
  return illustrative
    ? html`<p class="tag">${formats(language).say`Illustrative: made-up figures`}</p>`
    : nothing;
}
