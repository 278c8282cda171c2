import {html, type TemplateResult} from 'lit';
import {commissionersWord} from '../format/commissioners-word.js';
import {formats} from '../format/formats.js';
import type {ReachItem} from '../view/reach.js';

/** Payers listed at once. */
const MOST = 10;

/** Who pays a supplier, most money first, with each one's part of its money. */
export function payersPanel({name, amount, payers = []}: ReachItem): TemplateResult {
  const {money, share} = formats('en');
  const rest = payers.slice(MOST);
  const row = ({id, name: payer, amount: part}: (typeof payers)[number]) =>
    html`<li data-id=${id}><bdi>${payer}</bdi>: ${money(part)} (${share(part / amount)})</li>`;
  return html`<div class="payers" part="payers" role="group" aria-labelledby="payers">
    <p id="payers">
      <strong>Who pays <bdi>${name}</bdi></strong
      >: ${commissionersWord(payers.length)}
    </p>
    <ol>
      ${payers.slice(0, MOST).map(row)}
    </ol>
    ${
      rest.length
        ? html`<details>
            <summary>The other ${rest.length}</summary>
            <ol start=${MOST + 1}>
              ${rest.map(row)}
            </ol>
          </details>`
        : ''
    }
  </div>`;
}
