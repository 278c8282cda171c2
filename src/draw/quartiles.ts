import {html, svg, type TemplateResult} from 'lit';
import {formats, type Language} from '../format/formats.js';
import {withoutNumber} from '../format/without-number.js';
import type {QuartileCell, QuartilesView, SiteItem} from '../view/scorecard.js';
import type {Drawing, Size} from './drawing.js';
import {spokenDrawing} from './spoken-drawing.js';

/** Narrower than this the columns have numbers, and their names stand above. */
const NARROW = 700;
const BOXES = [1, 2, 3, 4] as const;

/** Sites by measures: in each cell the quartile and as many filled boxes, so that it reads without colour. */
export function drawQuartiles(view: QuartilesView, {width, em}: Size): Drawing {
  const narrow = width < NARROW * em;
  const {measures, groups, quartileOne, language} = view;
  const {say} = formats(language);
  const all = measures.length + 1;
  const ends = !quartileOne
    ? say`The document does not say which end quartile 1 is.`
    : quartileOne === 'lowest'
      ? say`Quartile 1 holds the lowest.`
      : say`Quartile 1 holds the highest.`;
  return spokenDrawing(
    html`${
        narrow
          ? html`<ol class="measure-list" aria-hidden="true">
              ${measures.map(({name}) => html`<li>${name}</li>`)}
            </ol>`
          : ''
      }
      <table
        class=${`scorecard quartiles${narrow ? ' narrow' : ''}`}
        part="table"
        aria-labelledby="caption"
        aria-describedby="sentence"
      >
        <caption class="unseen" id="caption">
          ${say`Quartile of each site on each measure`}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say`Site`}</th>
            ${measures.map(({id, name}, i) => heading(view, id, name, narrow ? String(i + 1) : name))}
          </tr>
        </thead>
        ${groups.map(
          ({name, items}) =>
            html`<tbody>
              ${
                name
                  ? html`<tr class="band">
                      <th scope="rowgroup" colspan=${all}>${name} (${items.length})</th>
                    </tr>`
                  : ''
              }
              ${items.map((site) => row(site, view, narrow))}
            </tbody>`,
        )}
      </table>
      <p class="key small">
        ${say`Each cell: the quartile, 1 to 4, and as many filled boxes.`} ${ends}
      </p>`,
    width,
  );
}

function heading({sort}: QuartilesView, id: string, name: string, text: string): TemplateResult {
  const sorted = sort === id ? 'descending' : 'none';
  return html`<th scope="col" aria-sort=${sorted}>
    <button class="sort" data-sorts=${id}>
      ${text}${text === name ? '' : html`<span class="unseen">. ${name}</span>`}
    </button>
  </th>`;
}

function row(
  {id, name, quartiles}: SiteItem,
  {selected, language}: QuartilesView,
  narrow: boolean,
) {
  return html`<tr class=${id === selected ? 'chosen' : ''}>
    <th scope="row"><bdi class="name">${name}</bdi></th>
    ${quartiles.map((cell) => html`<td>${content(cell, narrow, language)}</td>`)}
  </tr>`;
}

function content(cell: QuartileCell, narrow: boolean, language: Language): TemplateResult {
  if (cell.kind !== 'value')
    return html`<span class="small">${withoutNumber(cell.kind, language)}</span>`;
  const {value} = cell;
  return html`<span class=${value === 4 ? 'quartile name' : 'quartile'}>${value}</span>
    <svg class="boxes" width=${narrow ? 13 : 66} height=${narrow ? 26 : 18} aria-hidden="true">
      ${BOXES.map((box) => {
        const look = box <= value ? 'box filled' : 'box';
        return narrow
          ? svg`<rect class=${look} x="0.5" y=${(4 - box) * 6.25 + 0.5} width="12" height="6"></rect>`
          : svg`<rect class=${look} x=${(box - 1) * 16.25 + 0.5} y="0.5" width="15.5" height="17"></rect>`;
      })}
    </svg>`;
}
