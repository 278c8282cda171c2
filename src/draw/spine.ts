import {html, nothing, svg, type TemplateResult} from 'lit';
import {amountText} from '../format/amount-text.js';
import {formats, type Language} from '../format/formats.js';
import {placeWords} from '../format/measure-words.js';
import {valueText} from '../format/value-text.js';
import type {MeasureItem, MeasuresView} from '../view/scorecard.js';
import type {Drawing, Size} from './drawing.js';
import {linear} from './linear.js';
import {shareOfWidth} from './share-of-width.js';
import {spokenDrawing} from './spoken-drawing.js';
import {statusShape} from './status-shape.js';
import {diamond} from './strip.js';

/** Narrower than this, the name stands above the line. */
const NARROW = 600;
/** Ends of the line, as parts of the width. */
const place = linear([0, 1], [0.04, 0.96]);

/**
 * Every measure against the spread of those compared: the middle half of all at the same place in every row, the figure as
 * a diamond at its place in their order.
 */
export function drawSpine(view: MeasuresView, {width, em}: Size): Drawing {
  const narrow = width < NARROW * em;
  const {items, organisation, language} = view;
  const {language: own} = view.provenance;
  const {say} = formats(language);
  const {comparator = say`those compared`} = view;
  const head = html`<span class="spine-head" aria-hidden="true"
    ><span>${say`lowest`}</span
    ><span><strong>${say`middle half`}</strong> ${say`of ${comparator}`}<br />${say`middle`}</span
    ><span>${say`highest`}</span></span
  >`;
  return spokenDrawing(
    html`<table
        class=${`scorecard spine${narrow ? ' narrow' : ''}`}
        part="table"
        aria-labelledby="caption"
        aria-describedby="sentence"
      >
        <caption class="unseen" id="caption">
          ${say`${organisation.name} against ${comparator}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say`Measure`}</th>
            <th scope="col" class="number">${say`Value`}</th>
            <th scope="col" class="line">
              <span class="unseen">${say`Place in the order`}</span>${head}
            </th>
          </tr>
        </thead>
        <tbody>
          ${items.map((item) => row(item, narrow, language, own))}
        </tbody>
      </table>
      <p class="key small">
        ${say`The line shows order, not amounts: equal steps are equal numbers of those compared. The amounts at the ends, the quarters and the middle are printed below it.`}
        ${say`Orange diamond: ${organisation.name}.`}
      </p>`,
    width,
  );
}

function row(
  item: MeasureItem,
  narrow: boolean,
  language: Language,
  own: Language,
): TemplateResult {
  const {say} = formats(language);
  const {name, place: status, order, rank, compared} = item;
  const at =
    order === undefined ? '' : say`${Math.round(order * 100)}% of the way from lowest to highest`;
  const [low, high] = endWords(item, language);
  const ranked = rank && compared ? say`rank ${rank.rank} of ${compared.count ?? ''}` : at;
  return html`<tr>
    <th scope="row">
      <bdi class="name" lang=${own}>${name}</bdi>
      <span class="status-line small"
        >${statusShape(status)}<span>${placeWords(item, language)}</span></span
      >
    </th>
    <td class="number"><span class="value">${valueText(item, language)}</span></td>
    <td class="line">
      ${line(item, narrow, language)}<span class="unseen"
        >${ranked || say`nothing to compare with`}.
        ${amounts(item, language)
          .map(([, text, what]) => `${what} ${text}`)
          .join(', ')}${low && high ? say`; low is ${low}, high is ${high}` : ''}</span
      >
    </td>
  </tr>`;
}

/** The amounts along the line: where, how much, what it is. */
function amounts(
  {compared, unit}: MeasureItem,
  language: Language,
): readonly (readonly [number, string, string])[] {
  if (!compared) return [];
  const {say} = formats(language);
  const {lowest, lower, middle, upper, highest} = compared;
  const given = [
    [0, lowest, say`lowest`],
    [0.25, lower, say`lower quarter`],
    [0.5, middle, say`middle`],
    [0.75, upper, say`upper quarter`],
    [1, highest, say`highest`],
  ] as const;
  return given.flatMap(([at, value, what]) =>
    value === undefined ? [] : [[at, amountText(value, unit, language), what] as const],
  );
}

/** What the two ends mean: as the document says, or which of them is better. */
function endWords(
  {polarity, lowWords, highWords}: MeasureItem,
  language: Language,
): readonly string[] {
  if (lowWords && highWords) return [lowWords, highWords];
  if (polarity === 'neither') return [];
  const {say} = formats(language);
  const ends = [say`worse`, say`better`];
  return polarity === 'higher' ? ends : ends.reverse();
}

function line(
  item: MeasureItem,
  narrow: boolean,
  language: Language,
): TemplateResult | typeof nothing {
  const marks = amounts(item, language);
  if (!marks.length || item.compared?.lower === undefined)
    return html`<span class="small">${formats(language).say`nothing to compare with`}</span>`;
  const x = (part: number) => shareOfWidth(place(part));
  const [low = '', high = ''] = endWords(item, language);
  return html`<svg class="spine-line" height="64" aria-hidden="true">
    <rect
      class="ground"
      x=${x(0.25)}
      width=${shareOfWidth(place(0.75) - place(0.25))}
      y="-60"
      height="240"
    ></rect>
    <line class="goal" x1="50%" x2="50%" y1="-60" y2="39"></line>
    <line class="goal" x1="50%" x2="50%" y1="56" y2="180"></line>
    <line class="rail" x1=${x(0)} x2=${x(1)} y1="24" y2="24"></line>
    ${marks.map(([at]) => svg`<line class="middle-line" x1=${x(at)} x2=${x(at)} y1="18" y2="30"></line>`)}
    ${low ? svg`<text class="end" x=${x(0)} y="11">${low}</text><text class="end" x=${x(1)} y="11" text-anchor="end">${high}</text>` : nothing}
    ${marks.map(([at, text]) =>
      at === 0 || at === 1
        ? svg`<text x=${narrow ? shareOfWidth(at) : x(at)} dx=${narrow ? 0 : at ? 14 : -14} y="52" text-anchor=${at ? 'end' : 'start'}>${text}</text>`
        : svg`<text x=${x(at)} y="52" text-anchor="middle">${text}</text>`,
    )}
    ${item.order === undefined ? nothing : diamond(x(item.order), 24)}
  </svg>`;
}
