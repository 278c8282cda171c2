import {html, nothing, type TemplateResult} from 'lit';
import {amountText} from '../format/amount-text.js';
import {actionWords, evidenceKind, evidenceOrigin} from '../format/evidence-words.js';
import {formats, type Language} from '../format/formats.js';
import {trendWords} from '../format/measure-words.js';
import {term} from '../format/messages.js';
import type {ActionView, EvidenceView, MeasureItem} from '../view/scorecard.js';
import {partsBar} from './parts-bar.js';

/**
 * What stands in a measure's unfolded row: its parts, evidence, figures by time and source.
 *
 * @param own - language of the document's words
 */
export function measureDetails(
  measure: MeasureItem,
  language: Language = 'en',
  own = language,
): TemplateResult {
  const {trend, unit, source, evidence} = measure;
  const {say} = formats(language);
  const times = trend?.points
    .map(
      ({period, value}) =>
        `${period} ${value === undefined ? say`no figure` : amountText(value, unit, language)}`,
    )
    .join('; ');
  return html`${partsBar(measure, language)}${evidenceList(evidence, language, own)}
  ${
    times
      ? html`<p class="small">${say`By time: ${times} (${trendWords(measure, language)}).`}</p>`
      : nothing
  }
  ${source ? html`<p class="small">${say`Source: ${source}`}</p>` : nothing}`;
}

/**
 * Evidence in full, each piece with who, when and consent.
 *
 * @param own - language of the document's words
 */
export function evidenceList(
  evidence: readonly EvidenceView[],
  language: Language = 'en',
  own = language,
): TemplateResult | typeof nothing {
  if (!evidence.length) return nothing;
  return html`<ul class="evidence">
    ${evidence.map(
      (piece) =>
        html`<li>
          ${piece.kind === 'quote' ? html`<q lang=${own}>${piece.text}</q>` : html`${evidenceKind(piece.kind, language)}: <span lang=${own}>${piece.text}</span>`}
          <span class="small"> ${evidenceOrigin(piece, language)} ${links(piece, language)}</span>
        </li>`,
    )}
  </ul>`;
}

const openings = {
  quote: term`Open the quote`,
  story: term`Open the story`,
  video: term`Open the film`,
  audio: term`Open the recording`,
  document: term`Open the document`,
} as const;

function links(
  {kind, address, transcript, captions, text}: EvidenceView,
  language: Language,
): TemplateResult {
  const {say} = formats(language);
  const link = (href: string | undefined, words: string) =>
    href
      ? html` <a href=${href} rel="noopener noreferrer"
          >${words} (${new URL(href).host})<span class="unseen">: ${text}</span></a
        >`
      : nothing;
  return html`${link(address, say([openings[kind]]))}${link(transcript, say`Read the transcript`)}${link(captions, say`Captions`)}`;
}

/** What is to be done about a measure or a perspective. */
export function actionList(
  actions: readonly ActionView[],
  language: Language = 'en',
): TemplateResult | typeof nothing {
  if (!actions.length) return nothing;
  return html`<p class="small"><strong>${formats(language).say`To do`}</strong></p>
    <ul class="actions-list">
      ${actions.map((action) => html`<li>${actionWords(action, language)}</li>`)}
    </ul>`;
}
