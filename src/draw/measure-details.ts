import {html, nothing, type TemplateResult} from 'lit';
import {amountText} from '../format/amount-text.js';
import {actionWords, evidenceKind, evidenceOrigin} from '../format/evidence-words.js';
import {trendWords} from '../format/measure-words.js';
import type {ActionView, EvidenceView, MeasureItem} from '../view/scorecard.js';
import {partsBar} from './parts-bar.js';

/** What stands in a measure's unfolded row: its parts, evidence, figures by time and source. */
export function measureDetails(measure: MeasureItem): TemplateResult {
  const {trend, unit, source, evidence} = measure;
  return html`${partsBar(measure)}${evidenceList(evidence)}
  ${
    trend
      ? html`<p class="small">
          By time:
          ${trend.points
            .map(
              ({period, value}) =>
                `${period} ${value === undefined ? 'no figure' : amountText(value, unit)}`,
            )
            .join('; ')}
          (${trendWords(measure)}).
        </p>`
      : nothing
  }
  ${source ? html`<p class="small">Source: ${source}</p>` : nothing}`;
}

/** Evidence in full, each piece with who, when and consent. */
export function evidenceList(evidence: readonly EvidenceView[]): TemplateResult | typeof nothing {
  if (!evidence.length) return nothing;
  return html`<ul class="evidence">
    ${evidence.map(
      (piece) =>
        html`<li>
          ${piece.kind === 'quote' ? html`<q>${piece.text}</q>` : html`${evidenceKind(piece.kind)}: ${piece.text}`}
          <span class="small"> ${evidenceOrigin(piece)} ${links(piece)}</span>
        </li>`,
    )}
  </ul>`;
}

function links({kind, address, transcript, captions, text}: EvidenceView) {
  const link = (href: string | undefined, words: string) =>
    href
      ? html` <a href=${href} rel="noopener noreferrer"
          >${words} (${new URL(href).host})<span class="unseen">: ${text}</span></a
        >`
      : nothing;
  return html`${link(address, `Open the ${evidenceKind(kind).toLowerCase()}`)}${link(transcript, 'Read the transcript')}${link(captions, 'Captions')}`;
}

/** What is to be done about a measure or a perspective. */
export function actionList(actions: readonly ActionView[]): TemplateResult | typeof nothing {
  if (!actions.length) return nothing;
  return html`<p class="small"><strong>To do</strong></p>
    <ul class="actions-list">
      ${actions.map((action) => html`<li>${actionWords(action)}</li>`)}
    </ul>`;
}
