import {html, svg, type TemplateResult} from 'lit';
import {amountText} from '../format/amount-text.js';
import type {Language} from '../format/messages.js';
import type {MeasureItem} from '../view/scorecard.js';
import {linear} from './linear.js';

const WIDTH = 78;
const HEIGHT = 32;

/**
 * The figures of several times from zero, the last one larger and with its number; a time without a figure is a gap in
 * the line. `undefined` where there are too few.
 */
export function sparkline(
  {trend, unit}: MeasureItem,
  language: Language = 'en',
): TemplateResult | undefined {
  if (!trend) return undefined;
  const {points} = trend;
  const values = points.flatMap(({value}) => (value === undefined ? [] : [value]));
  const x = linear([0, points.length - 1], [5, WIDTH - 5]);
  const y = linear([Math.min(0, ...values), Math.max(0, ...values)], [HEIGHT - 3, 6]);
  const known = points.flatMap(({value}, i) => (value === undefined ? [] : [{value, i}]));
  const path = known.map(({value, i}) => {
    const start = i === 0 || points[i - 1]?.value === undefined;
    return `${start ? 'M' : 'L'}${x(i).toFixed(1)} ${y(value).toFixed(1)}`;
  });
  const last = known.at(-1);
  if (!last) return undefined;
  const decimals = Math.min(
    unit.decimals ?? (Number.isInteger(last.value) ? 0 : 1),
    unit.kind === 'pounds' ? 0 : 1,
  );
  const text = amountText(last.value, {...unit, decimals}, language);
  return html`<svg class="sparkline" width="130" height=${HEIGHT} aria-hidden="true">
    <line class="edge" x1="0" x2=${WIDTH} y1=${HEIGHT - 3} y2=${HEIGHT - 3}></line>
    <path class="spark" d=${path.join('')}></path>
    ${known.map(({value, i}) => svg`<circle class="main" cx=${x(i)} cy=${y(value)} r=${i === last.i ? 4 : 2}></circle>`)}
    <text class="strong" x=${WIDTH + 3} y=${Math.min(HEIGHT - 3, y(last.value) + 9)}>${text}</text>
  </svg>`;
}
