import {html, nothing, svg, type TemplateResult} from 'lit';
import {amountText} from '../format/amount-text.js';
import type {Language} from '../format/messages.js';
import type {MeasureItem} from '../view/scorecard.js';
import {linear} from './linear.js';
import {shareOfWidth} from './share-of-width.js';

/** The line ends here; beyond it the arrow leads to the highest. */
const START = 0.03;
const END = 0.88;
const BEYOND = 0.95;

/**
 * Where a figure lies among those compared with: a line from zero to the ninth tenth, a box for the middle half, a mark
 * for the middle one and a diamond for this one; beyond the line it sits on the arrow. `undefined` without quartiles.
 */
export function strip(
  {compared, stated, unit}: MeasureItem,
  language: Language = 'en',
): TemplateResult | undefined {
  if (!compared?.quartiles) return undefined;
  const {lower = 0, upper = 0, middle, ninth = 0, highest = 0, lowest = 0} = compared;
  const start = Math.min(0, lowest);
  const scale = linear([start, Math.max(ninth, upper) || 1], [START, END]);
  const at = (value: number) => shareOfWidth(Math.min(BEYOND, scale(value)));
  const box = scale(upper) - scale(lower);
  return html`<svg class="strip" height="42" aria-hidden="true">
    <line class="rail" x1=${shareOfWidth(START)} x2="97%" y1="13" y2="13"></line>
    <svg x="97%" y="13" width="1" height="1" class="shape">
      <path class="rail" d="M-5-6L0 0L-5 6"></path>
    </svg>
    <rect class="spread" x=${at(lower)} width=${shareOfWidth(box)} y="4" height="18"></rect>
    <line class="goal" x1=${at(middle)} x2=${at(middle)} y1="2" y2="24"></line>
    ${stated?.interval ? svg`<line class="interval" x1=${at(stated.interval[0])} x2=${at(stated.interval[1])} y1="13" y2="13"></line>` : nothing}
    ${stated ? diamond(at(stated.value), 13) : nothing}
    <text class="axis" x=${shareOfWidth(START)} y="39">
      ${amountText(start, {...unit, decimals: 0}, language)}
    </text>
    <text class="axis" x="99%" y="39" text-anchor="end">
      ${amountText(highest, unit, language)}
    </text>
  </svg>`;
}

/** The mark of the one that is shown. */
export function diamond(x: string, y: number | string): TemplateResult {
  return svg`<svg x=${x} y=${y} width="1" height="1" class="shape"><path part="dot" class="this" d="M0-8L8 0L0 8L-8 0Z"></path></svg>`;
}
