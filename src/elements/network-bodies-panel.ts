import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {networkBodiesTable} from '../describe/network-bodies-table.js';
import {csv} from '../export/csv.js';
import {fileName} from '../export/file-name.js';
import {saveFile} from '../export/save-file.js';
import {formats} from '../format/formats.js';
import type {NetworkView} from '../view/network.js';
import type {Saying} from './copy-text.js';
import {TablePanel} from './table-panel.js';

/** The bodies of a network as a table, folded, and as a file: the relations have theirs under the drawing. */
export class NetworkBodiesPanel {
  #open = false;
  readonly #table: TablePanel;

  constructor(private readonly host: ReactiveControllerHost & Saying) {
    this.#table = new TablePanel(host);
  }

  /** @param between - betweenness of every body, once it has been worked out */
  template(view: NetworkView, between: readonly number[] | undefined): TemplateResult {
    const {title, period} = view.provenance;
    const {say} = formats(view.language);
    const save = () => {
      const text = csv(networkBodiesTable(view, between));
      saveFile(fileName(`bodies ${title}`, [period], 'csv'), new Blob([text], {type: 'text/csv'}));
    };
    return html`<details
      class="bodies"
      @toggle=${(event: Event) => {
        this.#open = (event.target as HTMLDetailsElement).open;
        this.host.requestUpdate();
      }}
    >
      <summary>${say`Show the bodies and their measures as a table`}</summary>
      ${
        this.#open
          ? html`${this.#table.template(networkBodiesTable(view, between))}
              <button class="button" part="button" @click=${save}>
                ${say`Download the bodies (CSV)`}
              </button>`
          : nothing
      }
    </details>`;
  }
}
