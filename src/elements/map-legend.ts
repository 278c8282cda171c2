import {html, nothing, svg, type TemplateResult} from 'lit';
import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {term} from '../format/messages.js';
import {measureTitle} from '../format/measure-title.js';
import {classWords} from '../describe/class-words.js';
import {mapValue} from '../describe/map-value.js';
import {referenceWords} from '../describe/reference-words.js';
import {classColor, letterLook} from '../draw/class-color.js';
import {dotCover, dotPattern, hatchPattern} from '../draw/dot-pattern.js';
import {textWidth} from '../format/text-width.js';
import type {MapArea, MapView} from '../view/map.js';

/** Length of the longest bar, and of the room that bars have, in pixels. */
const BAR = 74;
const ROOM = 158;

const noneWords = {missing: term`No figures`, suppressed: term`Not published`} as const;

/**
 * The legend, which is a histogram: a class a row, highest first, with its letter, its range, how many areas are in it,
 * and the reader's area marked. A class that is pressed picks its areas out.
 */
export function mapLegend(view: MapView, pick: (at: number | undefined) => void): TemplateResult {
  const {classes, above, items, valued, measure, picked, language} = view;
  const {say} = formats(language);
  const most = classes.reduce((longest, {count}) => Math.max(longest, count), 1);
  const chosen =
    items.find(({id}) => id === view.selected) ?? items.find(({highlighted}) => highlighted);
  const none = items.slice(valued);
  const title = measureTitle(measure.name, 'commissioners', language);
  const order = classes.map((_, at) => at).reverse();
  return html`<p class="beside-title">${say`${title}, and number of areas in each class`}</p>
    ${above === undefined ? nothing : html`<p class="beside-words">${steps(view)}</p>`}
    <ul class="legend" part="legend">
      ${order.map(
        (at) =>
          html`<li>
            <button
              class="legend-row"
              aria-pressed=${picked === at}
              @click=${() => pick(picked === at ? undefined : at)}
            >
              ${swatch(view, at)}
              <span
                ><span class="legend-letter">${classes[at]?.letter} </span
                >${classWords(view, at)}</span
              >
              ${bar(view, at, most, chosen)}
            </button>
            ${
              above === at && at > 0
                ? html`<p class="legend-divide">
                    ${say`${capital(referenceWords(view))} ${mapValue(view, view.reference?.value ?? 0)}: black line on the map`}
                  </p>`
                : nothing
            }
          </li>`,
      )}
      ${(['missing', 'suppressed'] as const).map((kind) => {
        const number = none.filter((area) => area.kind === kind).length;
        return number
          ? html`<li class="legend-none">
              <div class="legend-row">
                ${hatch(kind)}<span>${say([noneWords[kind]])}</span>${countBar(view, kind, number, most)}
              </div>
            </li>`
          : nothing;
      })}
    </ul>`;
}

function steps({classes, above = 0, language}: MapView): string {
  const {say} = formats(language);
  const letter = (at: number) => classes[at]?.letter ?? '';
  const last = classes.length - 1;
  if (above < 2) return '';
  const [double, half] = [letter(above + 1), letter(above - 2)];
  return above > 2
    ? say`Each step is a doubling: ${double} is over 2 and ${letter(last)} over 4 times the figure; ${half} is under a half, ${letter(0)} under a quarter.`
    : say`Each step is a doubling: ${double} is over 2 times the figure; ${half} is under a half.`;
}

function swatch({classes, above}: MapView, at: number) {
  const letter = classes[at]?.letter ?? '';
  const fill = classColor(at, classes.length, above);
  return html`<svg class="swatch-box" width="26" height="21" viewBox="0 0 26 21" aria-hidden="true">
    <defs>${dotPattern(`legend-dots-${at}`, dotCover(at, classes.length))}</defs>
    <rect
      class="swatch shades"
      x="0.5"
      y="0.5"
      width="25"
      height="20"
      fill=${`var(--vcse-class-${letter.toLowerCase()}, ${fill})`}
    ></rect>
    <text class=${`letter shades ${letterLook(fill)}`} x="13" y="15" text-anchor="middle">
      ${letter}
    </text>
    <rect
      class="swatch dots-layer"
      x="0.5"
      y="0.5"
      width="25"
      height="20"
      fill=${`url(#legend-dots-${at})`}
    ></rect>
  </svg>`;
}

function hatch(kind: keyof typeof noneWords) {
  return html`<svg class="swatch-box" width="26" height="21" viewBox="0 0 26 21" aria-hidden="true">
    <defs>${hatchPattern(`legend-${kind}`, 1, kind === 'suppressed')}</defs>
    <rect
      class="swatch"
      x="0.5"
      y="0.5"
      width="25"
      height="20"
      fill=${`url(#legend-${kind})`}
    ></rect>
  </svg>`;
}

function bar(view: MapView, at: number, most: number, chosen: MapArea | undefined) {
  const own = view.classes[at];
  if (!own) return nothing;
  const {letter} = own;
  const length = (own.count / most) * BAR;
  const {say, count} = formats(view.language);
  const said = count(own.count);
  const here = chosen?.class === at;
  const after = length + 8 + textWidth(said, 14);
  const room = ROOM - after - 12;
  const names = here ? [chosen.name, say`Chosen`] : [];
  const name = names.find((each) => textWidth(each, 13, true) <= room);
  const fill = `var(--vcse-class-${letter.toLowerCase()}, ${classColor(at, view.classes.length, view.above)})`;
  return html`<svg
    width=${ROOM}
    height="20"
    viewBox=${`0 0 ${ROOM} 20`}
    role="img"
    aria-label=${here ? say`${areas(view, own.count)}, ${chosen.name} among them` : areas(view, own.count)}
  >
    <rect
      class="swatch shades"
      x="0.5"
      y="2"
      width=${Math.max(1, length)}
      height="16"
      fill=${fill}
    ></rect>
    <rect
      class="swatch dots-layer"
      x="0.5"
      y="2"
      width=${Math.max(1, length)}
      height="16"
      fill=${`url(#legend-dots-${at})`}
    ></rect>
    <text x=${length + 6} y="15">${said}</text>
    ${
      here
        ? svg`<path class="pointer" d="M${after + 8} 5v10l-8-5z"></path>${name ? svg`<text class="strong" x=${after + 11} y="15">${name}</text>` : nothing}`
        : nothing
    }
  </svg>`;
}

function countBar(view: MapView, kind: keyof typeof noneWords, number: number, most: number) {
  const length = Math.max(2, (number / most) * BAR);
  const {count} = formats(view.language);
  return html`<svg
    width=${ROOM}
    height="20"
    viewBox=${`0 0 ${ROOM} 20`}
    role="img"
    aria-label=${areas(view, number)}
  >
    <rect
      class="swatch"
      x="0.5"
      y="2"
      width=${length}
      height="16"
      fill=${`url(#legend-${kind})`}
    ></rect>
    <text x=${length + 6} y="15">${count(number)}</text>
  </svg>`;
}

function areas({language}: MapView, many: number): string {
  const {say} = formats(language);
  return many === 1 ? say`${many} area` : say`${many} areas`;
}
