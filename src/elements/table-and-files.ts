import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {csv} from '../export/csv.js';
import {fileName} from '../export/file-name.js';
import {saveFile} from '../export/save-file.js';
import {formats} from '../format/formats.js';
import type {TableView} from '../view/table.js';
import {tablePanel} from './table-panel.js';

/** The row of buttons under a drawing, and the table that one of them unfolds. */
export class TableAndFiles<View> {
  #open = false;
  #all = false;
  #made: {readonly view: View; readonly table: TableView; readonly text: string} | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly tableOf: (view: View) => TableView,
  ) {}

  /** @param title - the figure's heading: it names the file */
  template(view: View, title: string): TemplateResult {
    const {table, text} = this.#tableOf(view);
    const size = formats('en').bytes(new TextEncoder().encode(text).length);
    return html`<div class="actions" part="actions">
        <button
          class="button"
          part="button"
          aria-expanded=${this.#open}
          aria-controls="table"
          @click=${() => this.#set(() => (this.#open = !this.#open))}
        >
          ${this.#open ? 'Hide table' : 'Show as table'}
        </button>
        <button
          class="button"
          part="button"
          @click=${() => saveFile(fileName(title, 'csv'), 'text/csv', text)}
        >
          Download data (CSV, ${size})
        </button>
      </div>
      <div id="table" class="table" ?hidden=${!this.#open}>
        ${tablePanel(table, this.#all, () => this.#set(() => (this.#all = true)))}
      </div>`;
  }

  #tableOf(view: View) {
    if (this.#made?.view !== view) {
      const table = this.tableOf(view);
      this.#made = {view, table, text: csv(table)};
    }
    return this.#made;
  }

  #set(change: () => void): void {
    change();
    this.host.requestUpdate();
  }
}
