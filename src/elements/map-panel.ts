import {html, nothing, svg, type TemplateResult} from 'lit';
import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {classWords} from '../describe/class-words.js';
import {differenceWords} from '../describe/difference-words.js';
import {withoutFigure} from '../describe/map-item.js';
import {mapUnit} from '../describe/map-unit.js';
import {mapValue} from '../describe/map-value.js';
import {rankWords} from '../describe/rank-words.js';
import {referenceWords} from '../describe/reference-words.js';
import {strong, told} from '../describe/runs.js';
import {chip} from '../draw/map-list.js';
import {textWidth} from '../format/text-width.js';
import type {MapArea, MapView} from '../view/map.js';

/** The reader's area: value, rank, class, difference from the reference, its place among all, and its neighbours. */
export function mapPanel(view: MapView, width: number): TemplateResult {
  const {language, measure, reference} = view;
  const {say} = formats(language);
  const area =
    view.items.find(({id}) => id === view.selected) ??
    view.items.find(({highlighted}) => highlighted);
  if (!area) {
    return html`<div class="panel" part="panel">
      <p class="panel-name">${say`Your area`}</p>
      <p class="beside-words">
        ${say`Choose an area in the picture, or find one by its name, to see its value, its rank and its neighbours.`}
      </p>
    </div>`;
  }
  const {name, official, region, value, class: own} = area;
  const place = [official, region].filter(Boolean).join(' · ');
  const difference = differenceWords(view, area);
  const facts: readonly (readonly [string, string])[] = [
    [say`Rank`, rankWords(view, area)],
    [
      say`Class`,
      own === undefined ? '' : `${view.classes[own]?.letter ?? ''}: ${classWords(view, own)}`,
    ],
    [
      say`Against ${referenceWords(view)} (${mapValue(view, reference?.value ?? 0)})`,
      difference ?? '',
    ],
    [say`Note`, capital(area.note ?? '')],
  ];
  return html`<div class="panel" part="panel">
    <p class="panel-name"><bdi>${name}</bdi></p>
    ${place ? html`<p class="panel-place"><bdi>${place}</bdi></p>` : nothing}
    <p class="panel-value">
      ${
        value === undefined
          ? html`<strong>${capital(withoutFigure(area, language))}</strong>`
          : html`<strong>${mapValue(view, value)}</strong> ${mapUnit(measure, language)}`
      }
    </p>
    ${
      value === undefined
        ? nothing
        : html`<dl>
              ${facts.map(([term, words]) =>
                words
                  ? html`<div>
                      <dt>${term}</dt>
                      <dd>${words}</dd>
                    </div>`
                  : nothing,
              )}
            </dl>
            ${strip(view, area, width)}`
    }
    ${neighboursList(view, area)}
  </div>`;
}

/** All areas on a linear scale, with the reference, the highest and this one: axes are never cut. */
function strip(view: MapView, {name, value = 0}: MapArea, width: number) {
  const {items, valued, reference} = view;
  const highest = items[0]?.value ?? 1;
  const right = width - 8;
  const x = (number: number) => 6 + (Math.max(0, number) / (highest || 1)) * (right - 6);
  const ticks = items
    .slice(0, valued)
    .map((area) => `M${x(area.value ?? 0).toFixed(1)} 20v14`)
    .join('');
  const own = `${name} ${mapValue(view, value)}`;
  const wide = textWidth(own, 12, true);
  const flip = x(value) + 10 + wide > right;
  const line = reference && `${capital(referenceWords(view))} ${mapValue(view, reference.value)}`;
  const top = formats(view.language).say`highest ${mapValue(view, highest)}`;
  const crowded =
    reference && x(reference.value) + textWidth(line ?? '', 12) + textWidth(top, 12) + 10 > right;
  return html`<svg class="strip" width=${width} height="56" aria-hidden="true">
    <path class="strip-line" d="${ticks}M6 34.5H${right}"></path>
    ${
      reference
        ? svg`<path class="strip-mark" d="M${x(reference.value).toFixed(1)} 15v19"></path>
        <text x=${Math.max(0, Math.min(x(reference.value) - 2, right - textWidth(line ?? '', 12)))} y="11">${line}</text>`
        : nothing
    }
    ${crowded ? nothing : svg`<text x=${right} y="11" text-anchor="end">${top}</text>`}
    <path class="pointer" d="M${x(value).toFixed(1)} 35l6 11h-12z"></path>
    <text
      class="strong"
      x=${flip ? x(value) - 10 : x(value) + 10}
      y="48"
      text-anchor=${flip ? 'end' : 'start'}
    >
      ${own}
    </text>
  </svg>`;
}

function neighboursList(view: MapView, {name, neighbours}: MapArea) {
  if (!neighbours.length) return nothing;
  const tell = told(view.language);
  const title = tell`Next to ${strong(name)} (choose one to move there)`;
  return html`<p class="next-title" id="next">
      ${title.map((run) => (run.strong ? html`<bdi>${run.text}</bdi>` : run.text))}
    </p>
    <ul class="next" aria-labelledby="next">
      ${neighbours.map((at) => {
        const area = view.items[at];
        if (!area) return nothing;
        const said =
          area.value === undefined
            ? withoutFigure(area, view.language)
            : mapValue(view, area.value);
        return html`<li>
          <button data-id=${area.id}>
            ${view.marks === 'circles' ? html`<span>${area.rank}</span>` : chip(view, area)}
            <bdi>${area.name}</bdi><span>${said}</span>
          </button>
        </li>`;
      })}
    </ul>`;
}
