import {html, nothing, type TemplateResult} from 'lit';
import {amountText} from '../format/amount-text.js';
import {formats, type Language} from '../format/formats.js';
import {
  changeWords,
  gapWords,
  placeWords,
  qualityWords,
  statusWords,
  targetWords,
  trendWords,
} from '../format/measure-words.js';
import {withoutNumber} from '../format/without-number.js';
import {term} from '../format/messages.js';
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

const marks = {
  p: term`provisional`,
  r: term`revised`,
  e: term`estimated`,
  u: term`unreliable`,
} as const;

/** The columns that a scorecard has something for. */
export function scorecardColumns(view: MeasuresView): readonly ScorecardColumn[] {
  const {items, compare, evidenceFirst, language} = view;
  const {say} = formats(language);
  const {comparator = say`others`} = view;
  const some = (has: (item: MeasureItem) => unknown) => items.some(has);
  const targets = some((item) => item.target);
  const compared = some((item) => item.compared);
  const quartiles = some((item) => item.compared?.quartiles);
  const ranked = items.find((item) => item.rank)?.compared?.count;
  const columns: readonly (ScorecardColumn | false)[] = [
    {
      key: 'value',
      title: targets ? say`Now` : say`Value`,
      number: true,
      cell: (item) => valueCell(item, language),
    },
    targets && {
      key: 'target',
      title: say`Target`,
      number: true,
      cell: (item) => targetCell(item, language),
    },
    compared && {
      key: 'middle',
      title:
        compare === 'peers'
          ? quartiles
            ? say`Middle (middle half)`
            : say`Compared with`
          : comparator,
      number: true,
      cell: (item) => middleCell(item, targets, language),
    },
    (targets || quartiles) && {
      key: 'picture',
      title: targets ? reachedTitle(language) : say`Where it lies`,
      cell: (item) => pictureCell(item, language),
    },
    ranked !== undefined && {
      key: 'rank',
      title: say`Rank of ${ranked}`,
      number: true,
      cell: (item) => (item.rank ? String(item.rank.rank) : '–'),
    },
    some((item) => item.trend) && {
      key: 'trend',
      title: say`Over time`,
      cell: (item) => trendCell(item, language),
    },
    {
      key: 'status',
      title: targets ? say`Status and change` : compared ? say`Against the others` : say`Change`,
      cell: (item) =>
        statusCell(
          item,
          targets,
          some((each) => each.earlier),
          language,
        ),
    },
    some((item) => item.commentary) && {
      key: 'why',
      title: say`Evidence`,
      cell: (item) => whyCell(item, language),
    },
  ];
  const shown = columns.filter((column) => column !== false);
  if (!evidenceFirst) return shown;
  return [...shown].sort((a, b) => Number(b.key === 'why') - Number(a.key === 'why'));
}

function reachedTitle(language: Language): Content {
  return html`${formats(language).say`Share of target reached`}
    <span class="scale" aria-hidden="true"><span>0</span><span>100%</span></span>`;
}

function valueCell(
  {cell, stated, unit, mark, rank, compared}: MeasureItem,
  language: Language,
): Content {
  const {say} = formats(language);
  if (cell.kind !== 'value' || !stated) {
    return html`<span class="small"
      >${withoutNumber(cell.kind === 'suppressed' ? 'suppressed' : 'missing', language)}</span
    >`;
  }
  const before = qualifierText(stated.qualifier, language);
  return html`${before ? html`<span class="small">${before}</span>` : nothing}<span class="value"
      >${rangeText(stated.value, stated.upper, unit, language)}</span
    >${unit.kind === 'pounds' || unit.kind === 'percent' ? nothing : unitText(unit, language)}
    ${mark ? html`<span class="small">${say([marks[mark]])}</span>` : nothing}
    ${rank ? html`<span class="small rank-inline">${say`rank ${rank.rank} of ${compared?.count ?? ''}`}</span>` : nothing}`;
}

function targetCell(item: MeasureItem, language: Language): Content {
  const {say} = formats(language);
  const date = item.target?.date;
  return html`${targetWords(item, language)}${date ? html`<span class="small"> ${say`by ${date}`}</span>` : nothing}`;
}

function middleCell(item: MeasureItem, targets: boolean, language: Language): Content {
  const {say} = formats(language);
  const {compared, unit} = item;
  if (!compared) return '–';
  const {middle, lower, upper, name, quartiles} = compared;
  return html`${amountText(middle, unit, language)}
  ${
    lower === undefined || upper === undefined
      ? nothing
      : html`<span class="small"
          >${say`${amountText(lower, unit, language)} to ${amountText(upper, unit, language)}`}</span
        >`
  }
  ${quartiles ? nothing : html`<span class="small">${name}</span>`}
  ${targets && item.place ? html`<span class="small">${placeWords(item, language)}</span>` : nothing}`;
}

function pictureCell(item: MeasureItem, language: Language): Content {
  const {say} = formats(language);
  return (
    bullet(item) ??
    strip(item, language) ??
    html`<span class="small">${item.target ? say`no share` : say`no target`}</span>`
  );
}

function trendCell(item: MeasureItem, language: Language): Content {
  const line = sparkline(item, language);
  return html`${line ?? nothing}<span class="small"
      >${line ? trendWords(item, language) : formats(language).say`no figures`}</span
    >`;
}

function statusCell(
  item: MeasureItem,
  targets: boolean,
  anyEarlier: boolean,
  language: Language,
): Content {
  const {say} = formats(language);
  const {cell} = item;
  const none = cell.kind !== 'value';
  const by = none || (targets && !item.target && !item.place);
  const place = !targets || (!item.target && item.place);
  const shape = none ? undefined : place ? item.place : item.status;
  const words = place && !by ? placeWords(item, language) : statusWords(item, language);
  const notes = [
    gapWords(item, language),
    changeWords(item, language) || (anyEarlier ? say`no earlier value` : ''),
  ];
  return html`<span class="status-line">${statusShape(shape)}<span>${words}</span></span>
    ${notes.map((note) => (note ? html` <span class="small under">${note}</span>` : nothing))}`;
}

function whyCell(item: MeasureItem, language: Language): Content {
  const quality = qualityWords(item, language);
  if (!item.commentary && !quality) return nothing;
  return html`${item.commentary ?? ''}
  ${quality ? html`<span class="small">${quality}</span>` : nothing}`;
}
