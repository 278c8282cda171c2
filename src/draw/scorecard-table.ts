import {html, nothing, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import type {MeasureItem, MeasuresView, PerspectiveView} from '../view/scorecard.js';
import type {Drawing, Size} from './drawing.js';
import type * as Details from './measure-details.js';
import {hasDetails, measureName, toggle} from './measure-name.js';
import {scorecardColumns, type ScorecardColumn} from './scorecard-columns.js';
import {scorecardKey} from './scorecard-key.js';
import {spokenDrawing} from './spoken-drawing.js';

/** Narrower than this, in pixels of the usual text size, a scorecard is a list of cards. */
const NARROW = 480;

/** What draws that which is unfolded, and what is to be done; its module comes after the first drawing. */
export type DrawDetails = typeof Details;

/**
 * A scorecard as a table, or where room is short or the author asks for it as cards with the same words. It speaks for
 * itself: nothing in it is decoration but the bars and lines.
 *
 * @param details - left out, nothing stands in the rows that are unfolded, and nothing is to be done
 */
export function drawScorecard(
  view: MeasuresView,
  {width, em}: Size,
  details?: DrawDetails,
): Drawing {
  const cards = view.layout === 'cards' || width < NARROW * em;
  const columns = scorecardColumns(view);
  return spokenDrawing(
    html`${(cards ? cardList : table)(view, columns, details)}${scorecardKey(view)}`,
    width,
  );
}

function table(view: MeasuresView, columns: readonly ScorecardColumn[], details?: DrawDetails) {
  const {say} = formats(view.language);
  const all = columns.length + 1;
  return html`<table
    class="scorecard"
    part="table"
    aria-labelledby="caption"
    aria-describedby="sentence"
  >
    <caption class="unseen" id="caption">
      ${say`Measures of ${view.organisation.name}`}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say`Measure`}</th>
        ${columns.map(
          ({key, title, number}) =>
            html`<th scope="col" class=${`${key}${number ? ' number' : ''}`}>${title}</th>`,
        )}
      </tr>
    </thead>
    ${view.perspectives.map(
      (side) =>
        html`<tbody>
          <tr class="band">
            <th scope="rowgroup" colspan=${all}>${bandContent(side, view)}</th>
          </tr>
          ${bandMore(side, view, all, details)}
          ${side.items.map((item) => rows(item, view, columns, details))}
        </tbody>`,
    )}
  </table>`;
}

function bandContent(
  side: PerspectiveView,
  {opened, language, provenance}: MeasuresView,
): TemplateResult {
  const {id, name, evidence} = side;
  const {say} = formats(language);
  return html`<bdi lang=${provenance.language}>${name}</bdi>${
      evidence.length
        ? toggle(id, say`Evidence (${evidence.length})`, name, opened.includes(id))
        : nothing
    }`;
}

function bandMore(side: PerspectiveView, view: MeasuresView, all: number, details?: DrawDetails) {
  const {id, evidence, actions} = side;
  if (!details) return nothing;
  return html`${evidence.length ? more(id, view, all, details.evidenceList(evidence, view.language, view.provenance.language)) : nothing}
  ${view.showActions && actions.length ? wide(details.actionList(actions, view.language), all) : nothing}`;
}

function rows(
  item: MeasureItem,
  view: MeasuresView,
  columns: readonly ScorecardColumn[],
  details?: DrawDetails,
) {
  const all = columns.length + 1;
  const why = columns.find(({key}) => key === 'why');
  return html`<tr class=${item.id === view.selected ? 'chosen' : ''}>
      <th scope="row">
        ${measureName(item, isOpen(item.id, view), !why, view.language, view.provenance.language)}
      </th>
      ${columns.map(
        ({key, number, cell}) =>
          html`<td class=${`${key}${number ? ' number' : ''}`}>${cell(item)}</td>`,
      )}
    </tr>
    ${why && item.commentary ? wide(why.cell(item), all, 'why-row') : nothing}
    ${details && view.showActions && item.actions.length ? wide(details.actionList(item.actions, view.language), all) : nothing}
    ${details && hasDetails(item) ? more(item.id, view, all, details.measureDetails(item, view.language, view.provenance.language)) : nothing}`;
}

function isOpen(id: string, {opened}: MeasuresView): boolean {
  return opened.includes(id) || opened.includes('all');
}

function wide(content: unknown, all: number, look = '') {
  return html`<tr class=${look}>
    <td colspan=${all}>${content}</td>
  </tr>`;
}

/** A row that is folded on the screen and always printed. */
function more(id: string, view: MeasuresView, all: number, content: unknown) {
  return html`<tr id=${`more-${id}`} class=${isOpen(id, view) ? 'more' : 'more folded'}>
    <td colspan=${all}>${content}</td>
  </tr>`;
}

function cardList(view: MeasuresView, columns: readonly ScorecardColumn[], details?: DrawDetails) {
  const why = columns.some(({key}) => key === 'why');
  return html`<div class="cards">
    ${view.perspectives.map(
      (side) =>
        html`<p class="band" id=${`side-${side.id}`}>${bandContent(side, view)}</p>
          ${details && side.evidence.length ? folded(side.id, view, details.evidenceList(side.evidence, view.language, view.provenance.language)) : nothing}
          ${view.showActions ? details?.actionList(side.actions, view.language) : nothing}
          <ul aria-labelledby=${`side-${side.id}`}>
            ${side.items.map(
              (item) =>
                html`<li class=${item.id === view.selected ? 'card chosen' : 'card'}>
                  <div class="card-name">
                    ${measureName(item, isOpen(item.id, view), !why, view.language, view.provenance.language)}
                  </div>
                  <dl>
                    ${columns.map(({key, title, cell}) => {
                      const content = cell(item);
                      if (content === nothing) return nothing;
                      return html`<dt>${title}</dt>
                        <dd class=${key}>${content}</dd>`;
                    })}
                  </dl>
                  ${view.showActions ? details?.actionList(item.actions, view.language) : nothing}
                  ${details && hasDetails(item) ? folded(item.id, view, details.measureDetails(item, view.language, view.provenance.language)) : nothing}
                </li>`,
            )}
          </ul>`,
    )}
  </div>`;
}

function folded(id: string, view: MeasuresView, content: unknown) {
  return html`<div id=${`more-${id}`} class=${isOpen(id, view) ? 'more' : 'more folded'}>
    ${content}
  </div>`;
}
