import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {tabSeparated} from '../export/tab-separated.js';
import {formats} from '../format/formats.js';
import type {TableCell, TableView} from '../view/table.js';
import {copyText, type Saying} from './copy-text.js';

/** Rows shown before the reader asks for all of them. */
const FIRST = 500;

/** Which column a reader has put a table in the order of. */
interface Order {
  readonly column: number;
  readonly up: boolean;
}

/** A figure's table: in the order of the drawing until the reader sorts it, in a box that scrolls sideways when it must. */
export class TablePanel implements ReactiveController {
  #all = false;
  #order: Order | undefined;

  constructor(private readonly host: ReactiveControllerHost & Saying) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#unfold);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#unfold);
  }

  /** Paper has no button for the other rows. */
  readonly #unfold = () => this.#set(() => (this.#all = true));

  template(table: TableView): TemplateResult {
    const sorted = inOrder(table.rows, this.#order);
    const rows = this.#all ? sorted : sorted.slice(0, FIRST);
    const header = headerColumn(table);
    const {say} = formats(this.host.language);
    const count = table.rows.length;
    return html`<div
        class="table-box"
        tabindex="0"
        role="region"
        aria-label=${say`Table: ${table.caption}`}
      >
        <table part="table" aria-rowcount=${table.rows.length + 1}>
          <caption>
            ${table.caption}
          </caption>
          <thead>
            <tr>
              ${table.columns.map((column, at) => this.#heading(column, at))}
            </tr>
          </thead>
          <tbody>
            ${guard([table, this.#order, this.#all], () => rows.map((row) => rowOf(table, row, header)))}
          </tbody>
        </table>
      </div>
      <div class="actions">
        ${
          rows.length < table.rows.length
            ? html`<button class="button" @click=${() => this.#set(() => (this.#all = true))}>
                ${say`Show all ${count} rows`}
              </button>`
            : nothing
        }
        <button
          class="button"
          @click=${() => copyText(this.host, tabSeparated(table), say`Table copied: ${count} rows.`)}
        >
          ${say`Copy table`}
        </button>
      </div>`;
  }

  #heading({title, numeric}: TableView['columns'][number], at: number) {
    const own = this.#order?.column === at ? this.#order : undefined;
    const sort = () => this.#set(() => (this.#order = {column: at, up: own ? !own.up : !numeric}));
    return html`<th
      scope="col"
      class=${numeric ? 'number' : 'words'}
      aria-sort=${own ? (own.up ? 'ascending' : 'descending') : nothing}
    >
      <button class="sort" @click=${sort}>
        ${title}<span aria-hidden="true">${own ? (own.up ? ' ▲' : ' ▼') : ' ↕'}</span>
      </button>
    </th>`;
  }

  #set(change: () => void): void {
    change();
    this.host.requestUpdate();
  }
}

const collator = new Intl.Collator('en', {numeric: true});

/** Rows in the order of a column; those without a value are last, and equal ones stay as they were. */
function inOrder(
  rows: TableView['rows'],
  order: Order | undefined,
): readonly (readonly TableCell[])[] {
  if (!order) return rows;
  const {column, up} = order;
  const known = rows.filter((row) => (row[column]?.value ?? null) !== null);
  const unknown = rows.filter((row) => (row[column]?.value ?? null) === null);
  const compare = (a: TableCell['value'], b: TableCell['value']) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  const sorted = known.toSorted((a, b) => {
    const [low = null, high = null] = [a[column]?.value, b[column]?.value];
    return up ? compare(low, high) : compare(high, low);
  });
  return [...sorted, ...unknown];
}

/** One row; the cell that names it is its header. */
function rowOf({columns}: TableView, row: readonly TableCell[], header: number): TemplateResult {
  return html`<tr>
    ${row.map((cell, at) =>
      at === header
        ? html`<th scope="row"><bdi>${cell.text}</bdi></th>`
        : html`<td class=${columns[at]?.numeric ? 'number' : 'words'}>${cell.text}</td>`,
    )}
  </tr>`;
}

/** The column that names the row: the first one of words. */
function headerColumn(table: TableView): number {
  return Math.max(
    0,
    table.columns.findIndex((column) => !column.numeric),
  );
}
