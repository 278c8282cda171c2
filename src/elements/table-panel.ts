import {html, nothing, type TemplateResult} from 'lit';
import type {TableView} from '../view/table.js';

/** Rows shown before the reader asks for all of them. */
const FIRST = 500;

/**
 * A figure's table inside its own box, which scrolls sideways when it must.
 *
 * @param all - whether a long table is shown whole
 * @param showAll - the reader asks for the rest
 */
export function tablePanel(table: TableView, all: boolean, showAll: () => void): TemplateResult {
  const rows = all ? table.rows : table.rows.slice(0, FIRST);
  return html`<div
      class="table-box"
      tabindex="0"
      role="region"
      aria-label=${`Table: ${table.caption}`}
    >
      <table part="table">
        <caption>
          ${table.caption}
        </caption>
        <thead>
          <tr>
            ${table.columns.map(
              (column) =>
                html`<th scope="col" class=${column.numeric ? 'number' : 'words'}>
                  ${column.title}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell, at) =>
                  at === headerColumn(table)
                    ? html`<th scope="row"><bdi>${cell.text}</bdi></th>`
                    : html`<td class=${table.columns[at]?.numeric ? 'number' : 'words'}>
                        ${cell.text}
                      </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      rows.length < table.rows.length
        ? html`<button class="button" @click=${showAll}>
            Show all ${table.rows.length.toLocaleString('en-GB')} rows
          </button>`
        : nothing
    }`;
}

/** The column that names the row: the first one of words. */
function headerColumn(table: TableView): number {
  return Math.max(
    0,
    table.columns.findIndex((column) => !column.numeric),
  );
}
