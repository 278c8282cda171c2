import {html, nothing, svg, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import type {JourneysView} from '../view/journeys.js';
import {round} from './bar-path.js';
import type {Size} from './drawing.js';
import {flowsLayout, type BandPlace, type FlowsLayout} from './flows-layout.js';
import type {JourneysDrawing} from './journeys-drawing.js';
import {labelTexts, type Label} from './label.js';
import {ribbon} from './ribbon.js';

/** Pixels by which a pointer may miss a thin band. */
const MISS = 6;
/** Width of the mark of those who go no further. */
const STUB = 12;

/** Journeys as bands from place to place, as thick as people are many. */
export function drawFlows(view: JourneysView, size: Size): JourneysDrawing {
  const layout = flowsLayout(view, size);
  const {width, height, stops, bands} = layout;
  const {em} = size;
  const paths = bands.map(pathOf);
  const labels = [...headings(view, layout, em), ...stopLabels(layout, em)];
  const lit = (steps: readonly number[]): TemplateResult =>
    svg`<g>${steps.map(
      (at) =>
        svg`<path class=${view.items[at]?.kind === 'left' ? 'band-lit-left' : 'band-lit'} d=${paths[at] ?? ''}></path>`,
    )}</g>`;
  const {followed} = view;
  return {
    width,
    height,
    marks: bands.map(({thick, pieces}) => {
      const {from, to} = pieces[0] ?? {from: {x: 0, y: 0}, to: {x: 0, y: 0}};
      const y = (from.y + to.y + thick) / 2;
      return {x: (from.x + to.x) / 2 - 6, y: y - thick / 2, width: 12, height: thick};
    }),
    labels,
    keepClear: [],
    markAt: (x, y) => bandAt(view, layout, x, y),
    lit,
    outline: (at) => paths[at] ?? '',
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      <g part="line">
        ${view.items.map((item, at) => {
          const looks = [
            'band',
            ...(item.kind === 'left' ? ['band-left'] : []),
            ...(view.stops[item.to]?.other ? ['band-other'] : []),
            ...(view.stops[item.to]?.again ? ['band-again'] : []),
            ...(item.cell.kind === 'value' ? [] : ['band-hidden']),
            ...(followed.length && !followed.includes(at) ? ['band-faint'] : []),
          ];
          return svg`<path class=${looks.join(' ')} d=${paths[at] ?? ''}></path>`;
        })}
      </g>
      ${followed.length ? lit(followed) : nothing}
      <g part="node">
        ${stops.map(({box, came, went}, at) => {
          const {again, gaveUp, other, stayed} = view.stops[at] ?? {};
          const look = gaveUp ? 'stop-left' : other ? 'stop-other' : again ? 'stop-again' : '';
          const more = stayed ? Math.max(1.5, came - went) : 0;
          const full = Math.max(came, went);
          return svg`<rect class=${`stop ${look}`} rx="3" x=${round(box.x)} y=${round(box.y)}
              width=${round(box.width)} height=${round(box.height)}></rect>
            ${
              more
                ? svg`<line class="stayed" stroke-width=${STUB} x1=${round(box.x + box.width + STUB / 2)} x2=${round(box.x + box.width + STUB / 2)}
                    y1=${round(box.y + (box.height - full) / 2 + went)} y2=${round(box.y + (box.height - full) / 2 + went + more)}></line>`
                : nothing
            }`;
        })}
      </g>
      ${labelTexts(labels)}
    </svg>`,
  };
}

function pathOf({thick, pieces}: BandPlace): string {
  return pieces
    .map(({from, to}, at) => {
      const next = pieces[at + 1];
      // Past a column the band goes straight on, over the column's width.
      const through = next
        ? `M${round(to.x)} ${round(to.y)}H${round(next.from.x)}V${round(to.y + thick)}H${round(to.x)}Z`
        : '';
      return ribbon({...from, thick}, {...to, thick}) + through;
    })
    .join('');
}

/** "Start", "Step 1", … over the columns. */
function headings(
  {language}: JourneysView,
  {columns, box}: FlowsLayout,
  em: number,
): readonly Label[] {
  const {say} = formats(language);
  return columns.map((left, at) => ({
    x: round(left + box / 2),
    y: 14 * em,
    text: at ? say`Step ${at}` : say`Start`,
    anchor: 'middle',
    look: 'small axis',
  }));
}

function stopLabels({stops}: FlowsLayout, em: number): readonly Label[] {
  return stops.flatMap(({box, lines}) => {
    const first = box.y + (box.height - lines.length * 16 * em) / 2 + 12 * em;
    return lines.map(({text, look}, i) => ({
      x: round(box.x + 8 * em),
      y: round(first + i * 16 * em),
      text,
      look,
    }));
  });
}

/** The step under a point: a band there, else the one of most people at the place there. */
function bandAt(
  {items}: JourneysView,
  {stops, bands}: FlowsLayout,
  x: number,
  y: number,
): number | undefined {
  let best: number | undefined;
  let least = MISS;
  bands.forEach(({thick, pieces}, at) => {
    for (const {from, to} of pieces) {
      if (x < from.x || x > to.x) continue;
      const top = from.y + (to.y - from.y) * risen((x - from.x) / (to.x - from.x || 1));
      const away = Math.max(0, top - y, y - top - thick);
      if (away < least) [best, least] = [at, away];
    }
  });
  if (best !== undefined) return best;
  const stop = stops.findIndex(
    ({box}) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
  if (stop < 0) return undefined;
  const thickest = (end: 'from' | 'to') =>
    [...items.keys()]
      .filter((at) => items[at]?.[end] === stop)
      .sort((a, b) => (bands[b]?.thick ?? 0) - (bands[a]?.thick ?? 0))[0];
  return thickest('to') ?? thickest('from');
}

/** How far a band has risen, from 0 to 1, at a part of its way across: the curve of `ribbon`, solved for its height. */
function risen(across: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 20; i += 1) {
    const t = (low + high) / 2;
    if (1.5 * t * (1 - t) + t ** 3 < across) low = t;
    else high = t;
  }
  return low * low * (3 - 2 * low);
}
