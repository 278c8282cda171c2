import {html, nothing, svg, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import {localesOf} from '../format/messages.js';
import type {MapArea, MapView} from '../view/map.js';
import {classColor, letterLook} from './class-color.js';
import type {Size} from './drawing.js';
import type {MapDrawing} from './map-drawing.js';
import {mapRoom} from './map-room.js';

const NARROW = 600;

/** How many rows stand open at each end and on either side of the reader's area. */
interface Open {
  readonly first: number;
  readonly around: number;
  readonly last: number;
}

/** A run of rows that stands open, or is folded. */
interface Run {
  readonly folded: boolean;
  readonly items: readonly number[];
}

/** All areas in order with bars from zero, folded round the reader's area. */
export function drawList(view: MapView, size: Size): MapDrawing {
  const width = mapRoom(size.width);
  const narrow = size.width < NARROW;
  const order = ordered(view);
  const open: Open = narrow ? {first: 4, around: 2, last: 2} : {first: 6, around: 3, last: 3};
  const runs =
    view.listOrder === 'name' ? [{folded: false, items: order}] : folded(view, order, open);
  const withheld = view.items.slice(view.valued);
  return {
    width,
    height: 0,
    marks: view.items.map(() => ({x: 0, y: 0, width: 0, height: 0})),
    labels: [],
    keepClear: [],
    markAt: () => undefined,
    speaks: true,
    template: html`<div class=${narrow ? 'list narrow' : 'list'}>
      ${chosenBar(view)} ${referenceLine(view)}
      <ol class="rows" part="list">
        ${runs.map((run) => runTemplate(view, run))}
      </ol>
      ${withoutFigures(view, withheld)}
    </div>`,
  };
}

function ordered({items, valued, listOrder, language}: MapView): readonly number[] {
  const all = Array.from({length: valued}, (_, at) => at);
  if (listOrder === 'ascending') return all.reverse();
  if (listOrder !== 'name') return all;
  const byName = new Intl.Collator([...localesOf(language)]);
  return all.sort((a, b) => byName.compare(items[a]?.name ?? '', items[b]?.name ?? ''));
}

/** The order in runs: those between the ends and the reader's area are folded. */
function folded(
  view: MapView,
  order: readonly number[],
  {first, around, last}: Open,
): readonly Run[] {
  const mine = order.flatMap((item, at) => {
    const {id, highlighted} = view.items[item] ?? {};
    return highlighted || (id !== undefined && id === view.selected) ? [at] : [];
  });
  const shown = (at: number) =>
    at < first || at >= order.length - last || mine.some((place) => Math.abs(place - at) <= around);
  const runs: {folded: boolean; items: number[]}[] = [];
  order.forEach((item, at) => {
    const fold = !shown(at);
    const run = runs.at(-1);
    if (run?.folded === fold) run.items.push(item);
    else runs.push({folded: fold, items: [item]});
  });
  // One or two rows are shorter than the words that would hide them.
  return runs.map((run) => (run.items.length <= 2 ? {...run, folded: false} : run));
}

function runTemplate(view: MapView, {folded: fold, items}: Run) {
  if (!fold) return items.map((item) => row(view, item));
  const {say} = formats(view.language);
  const [a = 0, b = 0] = [view.items[items[0] ?? 0]?.rank, view.items[items.at(-1) ?? 0]?.rank];
  return html`<li class="fold">
    <details>
      <summary>${say`Show ranks ${a} to ${b} (${items.length} areas)`}</summary>
      <ol class="rows">
        ${items.map((item) => row(view, item))}
      </ol>
    </details>
  </li>`;
}

function row(view: MapView, item: number): TemplateResult {
  const area = view.items[item];
  if (!area) return html``;
  const {say} = formats(view.language);
  const {value = 0, rank, name, id, note} = area;
  const chosen = area.highlighted || id === view.selected;
  return html`<li class=${chosen ? 'row chosen-row' : 'row'}>
    <span class="rank">${rank}</span>
    ${chip(view, area)}
    <button class="name" data-id=${id} aria-pressed=${id === view.selected}>
      <bdi>${name}</bdi
      >${chosen ? html` <small>${say`your choice`}</small>` : nothing}${note ? html` <small>${note}</small>` : nothing}
    </button>
    <span class="bar-box" aria-hidden="true">${bar(view, area)}</span>
    <strong class="amount">${listValue(view, value)}</strong>
  </li>`;
}

/** A class's letter in its colour. */
export function chip(
  {classes, above, language}: MapView,
  {class: own, kind}: MapArea,
): TemplateResult {
  const letter = own === undefined ? undefined : classes[own]?.letter;
  if (letter === undefined || own === undefined) {
    return kind === 'value'
      ? html``
      : html`<svg class="chip" width="22" height="22" aria-hidden="true">
          <rect class="chip-none" x="0.5" y="0.5" width="21" height="21"></rect>
          <path class="hatch-lines" d="M1 8L8 1M1 15L15 1M1 21L21 1M8 21L21 8M15 21L21 15"></path>
        </svg>`;
  }
  const {say} = formats(language);
  const fill = classColor(own, classes.length, above);
  return html`<svg
    class="chip"
    width="22"
    height="22"
    role="img"
    aria-label=${say`Class ${letter}`}
  >
    <rect
      class="chip-fill"
      x="0.5"
      y="0.5"
      width="21"
      height="21"
      fill=${`var(--vcse-class-${letter.toLowerCase()}, ${fill})`}
    ></rect>
    <text x="11" y="15.5" text-anchor="middle" class=${letterLook(fill)}>${letter}</text>
  </svg>`;
}

/** A bar from zero on the scale of all rows, and the line of the reference through it. */
function bar({items, classes, above, reference}: MapView, {value = 0, class: own}: MapArea) {
  const highest = items[0]?.value ?? 1;
  const part = (number: number) =>
    `${Math.max(0, Math.min(100, (number / (highest || 1)) * 100)).toFixed(2)}%`;
  const fill =
    own === undefined
      ? 'var(--_main)'
      : `var(--vcse-class-${classes[own]?.letter.toLowerCase() ?? 'a'}, ${classColor(own, classes.length, above)})`;
  return svg`<svg class="row-bar" width="100%" height="100%" preserveAspectRatio="none">
    <rect class="bar-fill" x="0" y="12%" width=${part(value)} height="76%" fill=${fill}></rect>
    ${
      reference
        ? svg`<line class=${value > reference.value ? 'mark-over' : 'mark'} x1=${part(reference.value)} x2=${part(reference.value)} y1="0" y2="100%"></line>`
        : nothing
    }
  </svg>`;
}

function listValue(
  {language, measure}: Pick<MapView, 'language' | 'measure'>,
  value: number,
): string {
  const say = formats(language);
  return measure.unit === 'pounds-per-head'
    ? say.exactMoney(value)
    : say.value(value, measure.unit);
}

/** The reader's area, which stays in sight. */
function chosenBar(view: MapView) {
  const area = view.items.find(({id}) => id === view.selected);
  if (!area) return nothing;
  const {say, ordinal} = formats(view.language);
  const {rank, name, value} = area;
  return html`<p class="chosen-bar">
    <strong
      >${rank === undefined ? '' : `${ordinal(rank)}: `}<bdi>${name}</bdi>
      ${value === undefined ? say`no figures` : listValue(view, value)}</strong
    >
    <button class="clear" data-id="">${say`Clear`}</button>
  </p>`;
}

function referenceLine({reference, provenance, language, measure}: MapView) {
  if (!reference) return nothing;
  const name = reference.national ? (provenance.place ?? reference.name) : reference.name;
  const {say} = formats(language);
  const value = listValue({language, measure}, reference.value);
  return html`<p class="list-mark">${say`The line is ${name}, ${value}`}</p>`;
}

function withoutFigures({language}: MapView, areas: readonly MapArea[]) {
  if (!areas.length) return nothing;
  const {say} = formats(language);
  const hidden = areas.filter(({kind}) => kind === 'suppressed');
  const missing = areas.filter(({kind}) => kind === 'missing');
  const names = (own: readonly MapArea[]) => own.map(({name}) => name).join('; ');
  return html`${missing.length ? html`<p class="list-none"><strong>${say`No figures (${missing.length}):`}</strong> ${names(missing)}</p>` : nothing}
  ${hidden.length ? html`<p class="list-none"><strong>${say`Not published, to protect privacy (${hidden.length}):`}</strong> ${names(hidden)}</p>` : nothing}`;
}
