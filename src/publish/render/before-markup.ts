import {html, nothing, type TemplateResult} from 'lit';
import type {Drawing} from '../../draw/drawing.js';
import {footer, helpBox, runs, unbroken} from '../../elements/frame.js';
import {formats} from '../../format/formats.js';
import type {Language} from '../../format/messages.js';
import type {TableView} from '../../view/table.js';
import {markup} from './markup.js';
import type {StillDrawing, StillFigure} from './still-figure.js';

/**
 * What stands in a chart until it is alive, as the text of its shadow root: words, drawings, table and sources.
 *
 * @param name - of the element
 * @param styles - address of the stylesheet
 * @param ask - words of the button that stands where the controls will be; there is none when they are left out
 */
export function beforeMarkup(
  name: string,
  {headingLevel, view, words, table, wide, narrow, help}: StillFigure,
  styles: string,
  ask?: string,
): string {
  const {say} = formats(view.language);
  const before = html`<div class=${`before ${name}`}>
    <div class="frame" part="frame" lang=${view.language}>
      <div class="heading" part="heading" role="heading" aria-level=${headingLevel}>
        <slot name="caption">${words.heading}</slot>
      </div>
      <p class="subtitle" part="subtitle">${unbroken(words.subtitle)}</p>
      <p class="sentence" part="sentence">${runs(words.sentence)}</p>
      ${help ? helpBox(words.reading, undefined, view.language) : nothing}
      ${drawn(wide, 'wide', words.heading, ask)}${drawn(narrow, 'slim', words.heading, ask)}
      <details class="actions as-table" part="actions">
        <summary>${say`Show as table`}</summary>
        ${tableOf(table, view.language)}
      </details>
      ${footer(words, view)}
    </div>
  </div>`;
  return still(markup(html`<link rel="stylesheet" href=${styles} />${before}`));
}

/** A drawing with what stands above and beside it, each piece a child of the frame, as the element has them. */
function drawn(
  {drawing, height, above, beside, controls, readout}: StillDrawing,
  name: 'wide' | 'slim',
  heading: string,
  ask: string | undefined,
): TemplateResult {
  const template = asMarkup(inRoom(markup(drawing.template), drawing, height));
  const picture = drawing.speaks
    ? html`<div>${template}</div>`
    : html`<div role="img" aria-label=${heading}>${template}</div>`;
  const button =
    ask === undefined ? nothing : html`<button type="button" class="button asks">${ask}</button>`;
  const whole = html`<div class=${controls.classes}>${button}${controls.row}</div>
    ${above ?? nothing}
    <div class="drawing" part="drawing">${picture}</div>
    ${name === 'slim' && !drawing.speaks ? html`<div class="readout">${readout}</div>` : nothing}
    ${beside ?? nothing}`;
  return asMarkup(classed(named(pressed(markup(whole)), name), name));
}

/** A template of markup that is made already: its own strings are not text. */
function asMarkup(text: string): TemplateResult {
  return {strings: [text], values: []} as unknown as TemplateResult;
}

/** A picture that shrinks with its column, in a box that stays as high as the element's own drawing may be there. */
function inRoom(text: string, {width, height}: Drawing, room: number): string {
  const [found = ''] = /<svg\b[^>]*>/.exec(text) ?? [];
  const svg = found.replace(/\s+/g, ' ').replace(/ >$/, '>');
  if (!svg.includes(` width="${width}"`) || !svg.includes(` height="${height}"`)) return text;
  const whole = svg.includes(' viewBox=') ? '' : ` viewBox="0 0 ${width} ${height}"`;
  const roomy = svg
    .replace(` height="${height}"`, ` height="${room}"`)
    .replace(/>$/, `${whole} preserveAspectRatio="xMinYMin">`);
  return text.replace(found, () => roomy);
}

/** Switches that look as they will when they are alive; nothing says that they are switches until then. */
function pressed(text: string): string {
  return text.replace(/class="button"([^>]*?) aria-pressed="true"/g, 'class="button pressed"$1');
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

/** Markup that needs no script: pictures that shrink, no buttons that do nothing; what asks for the chart stays one. */
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
    .replace(
      /<button(?! type="button" class="button asks")([^>]*)>(.*?)<\/button>/gs,
      '<span$1>$2</span>',
    );
}

function tableOf({caption, columns, rows}: TableView, language: Language): TemplateResult {
  const {say} = formats(language);
  const header = Math.max(
    0,
    columns.findIndex(({numeric}) => !numeric),
  );
  const kind = (at: number) => (columns[at]?.numeric ? 'number' : 'words');
  return html`<div
    class="table-box"
    tabindex="0"
    role="region"
    aria-label=${say`Table: ${caption}`}
  >
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
