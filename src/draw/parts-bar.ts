import {html, nothing, svg, type TemplateResult} from 'lit';
import {amountText} from '../format/amount-text.js';
import {formats, type Language} from '../format/formats.js';
import {qualifierText, statedText} from '../format/stated-text.js';
import {targetWords} from '../format/measure-words.js';
import type {MeasureItem} from '../view/scorecard.js';
import {hatch} from './hatch.js';
import {shareOfWidth} from './share-of-width.js';

/** Parts told apart by shade; more than these share the last. */
const SHADES = 3;

/**
 * What a figure is made of, on the scale of its target: a segment a part, a hatched one for what is not explained, and the
 * room that is left; with the same in words below. Nothing for a figure without parts.
 */
export function partsBar(
  measure: MeasureItem,
  language: Language = 'en',
): TemplateResult | typeof nothing {
  const {say} = formats(language);
  const {parts, rest, stated, unit, target, gap, status} = measure;
  if (!parts.length || !stated) return nothing;
  const whole = Math.max(stated.value, target?.from ?? 0) || 1;
  let from = 0;
  const placed = parts.map((part, i) => {
    const start = from;
    from += part.value ?? 0;
    return {...part, start, shade: Math.min(i, SHADES - 1)};
  });
  const text = (value: number | undefined, qualifier: (typeof parts)[number]['qualifier']) =>
    value === undefined
      ? say`not given`
      : `${qualifierText(qualifier, language)}${amountText(value, unit, language)}`;
  const about = stated.qualifier && 'about';
  return html`<div class="parts">
    <p class="parts-head">
      <strong>${say`${statedText(stated, unit, language)}, of which`}</strong>
      ${target ? html`<strong>${say`target ${targetWords(measure, language)}`}</strong>` : nothing}
    </p>
    <svg class="parts-bar" height="34" aria-hidden="true">
      <rect class="room" width="100%" height="26" y="0"></rect>
      ${placed.map(
        ({start, value = 0, shade}) =>
          svg`<rect class=${`part-${shade}`} x=${shareOfWidth(start / whole)} width=${shareOfWidth(value / whole)} height="26"></rect>`,
      )}
      ${rest === undefined ? nothing : hatch(shareOfWidth(from / whole), shareOfWidth(rest / whole), 0, 26)}
      ${target ? svg`<line class="goal" x1="100%" x2="100%" y1="-2" y2="34"></line>` : nothing}
    </svg>
    <ul class="parts-list">
      ${placed.map(
        ({name, value, qualifier, shade}) =>
          html`<li>
            <svg width="14" height="14" aria-hidden="true">
              <rect class=${`part-${shade}`} width="14" height="14"></rect>
            </svg>
            ${name}: ${text(value, qualifier)}
          </li>`,
      )}
      ${
        rest === undefined
          ? nothing
          : html`<li>
              <svg width="14" height="14" aria-hidden="true">${hatch('0', '14', 0, 14)}</svg>
              ${say`not explained: ${text(rest, about)}`}
            </li>`
      }
      ${
        status === 'short' && gap !== undefined
          ? html`<li>
              <svg width="14" height="14" aria-hidden="true">
                <rect class="room" width="14" height="14"></rect>
              </svg>
              ${say`still to find: ${text(gap, about)}`}
            </li>`
          : nothing
      }
    </ul>
  </div>`;
}
