import {html, nothing, type TemplateResult} from 'lit';
import {bodyWords} from '../describe/network-item.js';
import type {Language} from '../format/messages.js';
import {networkNoun} from '../format/network-noun.js';
import type {NetworkView} from '../view/network.js';
import type {TreeRow} from './tree-rows.js';

/** Whether a row is the one that the Tab key comes to, and what follows a click and the focus. */
export interface TreeRowState {
  readonly current: boolean;
  readonly clicked: () => void;
  readonly focused: () => void;
}

/** A row of a network's tree, named in full for those who hear it. */
export function networkTreeRow(
  view: NetworkView,
  row: TreeRow,
  {current, clicked, focused}: TreeRowState,
): TemplateResult {
  const label =
    row.kind === 'body' && row.body !== undefined
      ? bodyLabel(row, bodyWords(view, row.body).label, view.language)
      : `${row.text}${row.aside ? ` ${row.aside}` : ''}${row.value ? `, ${row.value}` : ''}`;
  const twisty = row.expanded === undefined ? '' : row.expanded ? '▼' : '►';
  return html`<div
    class="row row-${row.kind}"
    role="treeitem"
    data-key=${row.key}
    aria-level=${row.level}
    aria-posinset=${row.place}
    aria-setsize=${row.size}
    aria-expanded=${row.expanded ?? nothing}
    aria-selected=${row.kind === 'body' && row.body === view.selected ? 'true' : 'false'}
    aria-label=${label}
    tabindex=${current ? 0 : -1}
    @click=${clicked}
    @focus=${focused}
  >
    <span class="twisty" aria-hidden="true">${twisty}</span>
    <span class="row-text"
      ><bdi>${row.text}</bdi>${row.aside ? html` <small>${row.aside}</small>` : nothing}</span
    >
    <span class="row-value">${row.value}</span>
  </div>`;
}

/** A body's accessible name: what the row shows, then all that is known of it. */
function bodyLabel({text, value}: TreeRow, label: string, language: Language): string {
  const shown = /^[\d,]+$/.test(value)
    ? networkNoun('relations', language).count(Number(value.replaceAll(',', '')))
    : value;
  const rest = label.startsWith(`${text}, `) ? label.slice(text.length + 2) : label;
  const others = rest.split(', ').filter((part) => part !== shown);
  return [text, shown, ...others].join(', ');
}
