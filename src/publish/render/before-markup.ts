import {html, nothing, type TemplateResult} from 'lit';
import {footer, helpBox, runs, unbroken} from '../../elements/frame.js';
import type {TableView} from '../../view/table.js';
import {markup} from './markup.js';
import type {StillDrawing, StillFigure} from './still-figure.js';

/**
 * What stands in a chart until it is alive, as the text of its shadow root: words, drawings, table and sources.
 *
 * @param name - of the element
 * @param styles - address of the stylesheet
 */
export function beforeMarkup(
  name: string,
  {headingLevel, view, words, table, wide, narrow, help}: StillFigure,
  styles: string,
): string {
  const before = html`<div class=${`before ${name}`}>
    <div class="frame" part="frame" lang=${view.language}>
      <div class="heading" part="heading" role="heading" aria-level=${headingLevel}>
        <slot name="caption">${words.heading}</slot>
      </div>
      <p class="subtitle" part="subtitle">${unbroken(words.subtitle)}</p>
      <p class="sentence" part="sentence">${runs(words.sentence)}</p>
      ${help ? helpBox([words.reading], view.language) : nothing}
      ${drawn(wide, 'wide', words.heading)}${drawn(narrow, 'slim', words.heading)}
      <details class="actions as-table" part="actions">
        <summary>Show as table</summary>
        ${tableOf(table)}
      </details>
      ${footer(words, view)}
    </div>
  </div>`;
  return still(markup(html`<link rel="stylesheet" href=${styles} />${before}`));
}

/** A drawing with what stands above and beside it, each piece a child of the frame, as the element has them. */
function drawn(
  {drawing, above, beside, controls}: StillDrawing,
  name: 'wide' | 'slim',
  heading: string,
): TemplateResult {
  const picture = drawing.speaks
    ? html`<div>${drawing.template}</div>`
    : html`<div role="img" aria-label=${heading}>${drawing.template}</div>`;
  const readout = name === 'slim' && !drawing.speaks ? html`<div class="readout"></div>` : nothing;
  const whole = html`<div class=${controls}></div>
    ${above ?? nothing}
    <div class="drawing" part="drawing">${picture}</div>
    ${readout}${beside ?? nothing}`;
  // A template's own strings are markup, not text.
  return {
    strings: [classed(named(markup(whole), name), name)],
    values: [],
  } as unknown as TemplateResult;
}

/** Elements that have no end tag. */
const EMPTY = /^(br|hr|img|input|wbr)$/;

/** Markup whose outermost elements have one more class. */
function classed(text: string, name: string): string {
  let depth = 0;
  return text.replace(
    /<(\/?)([\w-]+)((?:"[^"]*"|[^">])*?)(\/?)>/g,
    (tag: string, end, element: string, attributes: string, closed) => {
      if (end) depth -= 1;
      const outermost = !end && depth === 0;
      if (!end && !closed && !EMPTY.test(element)) depth += 1;
      if (!outermost) return tag;
      return /\sclass="/.test(attributes)
        ? tag.replace(/\sclass="/, ` class="${name} `)
        : tag.replace(`<${element}`, `<${element} class="${name}"`);
    },
  );
}

/** The same picture twice in one root: the identifiers of each begin with its name. */
function named(text: string, name: string): string {
  return text
    .replace(/\b(id|for)="([\w-]+)"/g, `$1="${name}-$2"`)
    .replace(/="(url\(#|#)([\w-]+)/g, `="$1${name}-$2`);
}

/** Markup that needs no script: pictures that shrink, no buttons that do nothing. */
function still(text: string): string {
  return text
    .replace(
      /\s(aria-pressed|aria-expanded|aria-controls|aria-describedby|aria-labelledby|data-[\w-]+)="[^"]*"/g,
      '',
    )
    .replace(
      /(<svg\s[^>]*?width="([\d.]+)"\s+height="([\d.]+)")(?![^>]*viewBox)/g,
      '$1 viewBox="0 0 $2 $3"',
    )
    .replace(/<button([^>]*)>(.*?)<\/button>/gs, '<span$1>$2</span>');
}

function tableOf({caption, columns, rows}: TableView): TemplateResult {
  const header = Math.max(
    0,
    columns.findIndex(({numeric}) => !numeric),
  );
  const kind = (at: number) => (columns[at]?.numeric ? 'number' : 'words');
  return html`<div class="table-box" tabindex="0" role="region" aria-label=${`Table: ${caption}`}>
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({title}, at) => html`<th scope="col" class=${kind(at)}>${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(({text}, at) =>
                at === header
                  ? html`<th scope="row">${text}</th>`
                  : html`<td class=${kind(at)}>${text}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
