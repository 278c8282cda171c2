import {html, nothing, type TemplateResult} from 'lit';
import {concentrationWords} from '../describe/concentration-words.js';
import {networkCard} from '../describe/network-card.js';
import {networkRelationWords} from '../describe/network-relation-words.js';
import type {NetworkTarget} from '../draw/network-drawing.js';
import {formats} from '../format/formats.js';
import type {NetworkView} from '../view/network.js';

/** What is pointed at, what is known of all bodies, and how a circle is asked for. */
export interface CardPanelState {
  readonly pointed: NetworkTarget | undefined;
  /** Betweenness of every body, once it has been worked out. */
  readonly between: readonly number[] | undefined;
  readonly showCircle: (id: string) => void;
}

/** The card under the tree: a relation, a body (that pointed at, chosen, or in the middle), or the whole network. */
export function networkCardPanel(
  view: NetworkView,
  {pointed, between, showCircle}: CardPanelState,
): TemplateResult {
  const middle = view.form === 'ego' ? view.focus : undefined;
  if (pointed?.kind === 'relation') {
    return html`<div class="card" part="card">
      ${networkRelationWords(view, pointed.relation).map((line) => html`<p>${line}</p>`)}
    </div>`;
  }
  const body = pointed?.body ?? middle ?? view.selected;
  const card = body === undefined ? undefined : networkCard(view, body, between);
  if (!card || body === undefined) return html`<div class="card" part="card">${whole(view)}</div>`;
  const {id = '', short = ''} = view.graph.bodies[body] ?? {};
  return html`<div class="card" part="card">
    <p>
      <strong><bdi>${card.name}</bdi></strong
      >, ${card.kind}
    </p>
    ${card.entries.map(
      ({question, answer}) =>
        html`<p class="question">${question}</p>
          <p>${answer}</p>`,
    )}
    ${
      middle === body
        ? nothing
        : html`<button class="button" part="button" @click=${() => showCircle(id)}>
            ${formats(view.language).say`Show the circle of ${short}`}
          </button>`
    }
  </div>`;
}

/** What the card says while nothing is pointed at: of the whole. */
function whole(view: NetworkView): TemplateResult | typeof nothing {
  const words = concentrationWords(view);
  return words
    ? html`<p class="question">${formats(view.language).say`The whole network`}</p>
        <p>${words}</p>`
    : nothing;
}
