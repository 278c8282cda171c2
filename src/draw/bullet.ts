import {html, nothing, svg, type TemplateResult} from 'lit';
import type {MeasureItem} from '../view/scorecard.js';
import {hatch} from './hatch.js';
import {shareOfWidth} from './share-of-width.js';

/** Where 100% of the target stands, as a part of the width: the same in every row, so that bars compare. */
const GOAL = 2 / 3;

/**
 * A bar of the share of a target that is reached, with the target, those compared with, the interval and an earlier
 * figure on one scale; `undefined` where the target has no share.
 */
export function bullet(measure: MeasureItem): TemplateResult | undefined {
  const {reached, stated, target, earlier, compared, polarity} = measure;
  if (reached === undefined || !stated || !target) return undefined;
  const goal = polarity === 'lower' ? (target.to ?? target.from) : target.from;
  const at = (value: number) => (GOAL * value) / goal;
  const end = GOAL * reached;
  const [from, to] = [at(target.from), Math.min(1, at(target.to ?? target.from))];
  return html`<svg class="bullet" height="26" aria-hidden="true">
    <rect class="ground" width="100%" height="20" y="3"></rect>
    ${spread(compared?.lower, compared?.upper, at)}
    ${to > from ? hatch(shareOfWidth(from), shareOfWidth(to - from), 3, 20) : nothing}
    <rect part="bar" class="main" width=${shareOfWidth(end)} height="10" y="8"></rect>
    ${end > 1 ? svg`<svg x="100%" y="13" width="1" height="1" class="shape"><path class="main" d="M-2-9L9 0L-2 9Z"></path></svg>` : nothing}
    ${compared && at(compared.middle) <= 1 ? line(at(compared.middle), 'middle-line', 3, 23) : nothing}
    ${interval(stated.interval, at)}
    ${earlier ? svg`<circle class="earlier" cx=${shareOfWidth(at(earlier.value))} cy="13" r="4"></circle>` : nothing}
    ${line(GOAL, 'goal', 0, 26)}
  </svg>`;
}

function spread(
  lower: number | undefined,
  upper: number | undefined,
  at: (value: number) => number,
) {
  if (lower === undefined || upper === undefined || at(lower) >= 1) return nothing;
  const width = Math.min(1, at(upper)) - at(lower);
  return svg`<rect class="spread" x=${shareOfWidth(at(lower))} width=${shareOfWidth(width)} y="4.5" height="17"></rect>`;
}

function interval(ends: readonly [number, number] | undefined, at: (value: number) => number) {
  if (!ends) return nothing;
  const [from, to] = ends.map((end) => shareOfWidth(at(end)));
  return svg`<line class="interval" x1=${from ?? ''} x2=${to ?? ''} y1="13" y2="13"></line>
    ${line(at(ends[0]), 'interval', 9, 17)}${line(at(ends[1]), 'interval', 9, 17)}`;
}

function line(part: number, look: string, from: number, to: number) {
  const x = shareOfWidth(part);
  return svg`<line class=${look} x1=${x} x2=${x} y1=${from} y2=${to}></line>`;
}
