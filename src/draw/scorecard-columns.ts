import {html, nothing, type TemplateResult} from 'lit';
import {amountText} from '../format/amount-text.js';
import {
  changeWords,
  gapWords,
  placeWords,
  qualityWords,
  statusWords,
  targetWords,
  trendWords,
  withoutNumber,
} from '../format/measure-words.js';
import {qualifierText, rangeText, unitText} from '../format/stated-text.js';
import type {MeasureItem, MeasuresView} from '../view/scorecard.js';
import {bullet} from './bullet.js';
import {sparkline} from './sparkline.js';
import {statusShape} from './status-shape.js';
import {strip} from './strip.js';

type Content = TemplateResult | string | typeof nothing;

/** A column of a scorecard, or a line of its cards. */
export interface ScorecardColumn {
  /** Class name, by which the column leaves when room is short. */
  readonly key: 'value' | 'target' | 'middle' | 'picture' | 'rank' | 'trend' | 'status' | 'why';
  readonly title: Content;
  readonly number?: true;
  readonly cell: (measure: MeasureItem) => Content;
}

const marks = {p: 'provisional', r: 'revised', e: 'estimated', u: 'unreliable'} as const;

/** The columns that a scorecard has something for. */
export function scorecardColumns(view: MeasuresView): readonly ScorecardColumn[] {
  const {items, compare, comparator = 'others', evidenceFirst} = view;
  const some = (has: (item: MeasureItem) => unknown) => items.some(has);
  const targets = some((item) => item.target);
  const compared = some((item) => item.compared);
  const quartiles = some((item) => item.compared?.quartiles);
  const ranked = items.find((item) => item.rank)?.compared?.count;
  const columns: readonly (ScorecardColumn | false)[] = [
    {key: 'value', title: targets ? 'Now' : 'Value', number: true, cell: valueCell},
    targets && {key: 'target', title: 'Target', number: true, cell: targetCell},
    compared && {
      key: 'middle',
      title:
        compare === 'peers' ? (quartiles ? 'Middle (middle half)' : 'Compared with') : comparator,
      number: true,
      cell: (item) => middleCell(item, targets),
    },
    (targets || quartiles) && {
      key: 'picture',
      title: targets ? reachedTitle() : `Where it lies`,
      cell: pictureCell,
    },
    ranked !== undefined && {
      key: 'rank',
      title: `Rank of ${ranked}`,
      number: true,
      cell: (item) => (item.rank ? String(item.rank.rank) : '–'),
    },
    some((item) => item.trend) && {key: 'trend', title: 'Over time', cell: trendCell},
    {
      key: 'status',
      title: targets ? 'Status and change' : compared ? 'Against the others' : 'Change',
      cell: (item) =>
        statusCell(
          item,
          targets,
          some((each) => each.earlier),
        ),
    },
    some((item) => item.commentary) && {key: 'why', title: 'Evidence', cell: whyCell},
  ];
  const shown = columns.filter((column) => column !== false);
  if (!evidenceFirst) return shown;
  return [...shown].sort((a, b) => Number(b.key === 'why') - Number(a.key === 'why'));
}

function reachedTitle(): Content {
  return html`Share of target reached
    <span class="scale" aria-hidden="true"><span>0</span><span>100%</span></span>`;
}

function valueCell({cell, stated, unit, mark, rank, compared}: MeasureItem): Content {
  if (cell.kind !== 'value' || !stated) {
    return html`<span class="small"
      >${withoutNumber(cell.kind === 'suppressed' ? 'suppressed' : 'missing')}</span
    >`;
  }
  const before = qualifierText(stated.qualifier);
  return html`${before ? html`<span class="small">${before}</span>` : nothing}<span class="value"
      >${rangeText(stated.value, stated.upper, unit)}</span
    >${unit.kind === 'pounds' || unit.kind === 'percent' ? nothing : unitText(unit)}
    ${mark ? html`<span class="small">${marks[mark]}</span>` : nothing}
    ${rank ? html`<span class="small rank-inline">rank ${rank.rank} of ${compared?.count}</span>` : nothing}`;
}

function targetCell(item: MeasureItem): Content {
  const date = item.target?.date;
  return html`${targetWords(item)}${date ? html`<span class="small"> by ${date}</span>` : nothing}`;
}

function middleCell(item: MeasureItem, targets: boolean): Content {
  const {compared, unit} = item;
  if (!compared) return '–';
  const {middle, lower, upper, name, quartiles} = compared;
  return html`${amountText(middle, unit)}
  ${
    lower === undefined || upper === undefined
      ? nothing
      : html`<span class="small">${amountText(lower, unit)} to ${amountText(upper, unit)}</span>`
  }
  ${quartiles ? nothing : html`<span class="small">${name}</span>`}
  ${targets && item.place ? html`<span class="small">${placeWords(item)}</span>` : nothing}`;
}

function pictureCell(item: MeasureItem): Content {
  return (
    bullet(item) ??
    strip(item) ??
    html`<span class="small">${item.target ? 'no share' : 'no target'}</span>`
  );
}

function trendCell(item: MeasureItem): Content {
  const line = sparkline(item);
  return html`${line ?? nothing}<span class="small"
      >${line ? trendWords(item) : 'no figures'}</span
    >`;
}

function statusCell(item: MeasureItem, targets: boolean, anyEarlier: boolean): Content {
  const {cell} = item;
  const none = cell.kind !== 'value';
  const by = none || (targets && !item.target && !item.place);
  const place = !targets || (!item.target && item.place);
  const shape = none ? undefined : place ? item.place : item.status;
  const words = by ? statusWords(item) : place ? placeWords(item) : statusWords(item);
  const notes = [gapWords(item), changeWords(item) || (anyEarlier ? 'no earlier value' : '')];
  return html`<span class="status-line">${statusShape(shape)}<span>${words}</span></span>
    ${notes.map((note) => (note ? html` <span class="small under">${note}</span>` : nothing))}`;
}

function whyCell(item: MeasureItem): Content {
  const quality = qualityWords(item);
  if (!item.commentary && !quality) return nothing;
  return html`${item.commentary ?? ''}
  ${quality ? html`<span class="small">${quality}</span>` : nothing}`;
}
