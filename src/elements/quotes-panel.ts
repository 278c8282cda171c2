import {html, nothing, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import type {InsightItem, InsightView, QuoteView} from '../view/insight.js';

/** What people said on a theme, each with who said it and on what footing it is published. */
export function quotesPanel(
  {name, quotes = []}: InsightItem,
  {consent, language, provenance}: InsightView,
): TemplateResult {
  const {say} = formats(language);
  return html`<div class="quotes" part="quotes" role="group" aria-labelledby="quotes">
    <p id="quotes"><strong>${say`What people said: ${name}`}</strong></p>
    <ul>
      ${quotes.map(
        (quote) =>
          html`<li>
            <blockquote>
              <p>“<bdi lang=${provenance.language}>${quote.text}</bdi>”</p>
              <p class="about">${footing(quote, language)}</p>
            </blockquote>
          </li>`,
      )}
    </ul>
    ${consent ? html`<p class="about">${consent}</p>` : nothing}
  </div>`;
}

/** "Daughter caring for her father, Carers' helpline. Published with consent. Asked on the telephone." */
function footing({who, about, consent, consentNote}: QuoteView, language: string): string {
  const {say} = formats(language);
  const whose = [who, ...about].filter(Boolean).join(', ');
  return [
    whose ? `${whose}.` : '',
    consent === 'given' ? say`Published with consent.` : say`No consent is needed.`,
    consentNote ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}
