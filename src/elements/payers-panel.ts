import {html, type TemplateResult} from 'lit';
import {commissionersWord} from '../format/commissioners-word.js';
import {formats} from '../format/formats.js';
import type {Language} from '../format/messages.js';
import type {ReachItem} from '../view/reach.js';

/** Payers listed at once. */
const MOST = 10;

/** Who pays a supplier, most money first, with each one's part of its money. */
export function payersPanel(
  {name, amount, payers = []}: ReachItem,
  language: Language,
): TemplateResult {
  const {money, share, say} = formats(language);
  // The name may stand anywhere in the words of a language.
  const [before = '', after = ''] = say`Who pays ${'\n'}`.split('\n');
  const rest = payers.slice(MOST);
  const row = ({id, name: payer, amount: part}: (typeof payers)[number]) =>
    html`<li data-id=${id}><bdi>${payer}</bdi>: ${money(part)} (${share(part / amount)})</li>`;
  return html`<div class="payers" part="payers" role="group" aria-labelledby="payers">
    <p id="payers">
      <strong>${before}<bdi>${name}</bdi>${after}</strong
      >${`: ${commissionersWord(payers.length, language)}`}
    </p>
    <ol>
      ${payers.slice(0, MOST).map(row)}
    </ol>
    ${
      rest.length
        ? html`<details>
            <summary>${say`The other ${rest.length}`}</summary>
            <ol start=${MOST + 1}>
              ${rest.map(row)}
            </ol>
          </details>`
        : ''
    }
  </div>`;
}
