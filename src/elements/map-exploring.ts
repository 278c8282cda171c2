import {html, nothing, svg, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Box, Drawing} from '../draw/drawing.js';
import type {MapDrawing} from '../draw/map-drawing.js';
import {TENTHS} from '../draw/map-room.js';
import {formats, type Language} from '../format/formats.js';
import type {MapArea} from '../view/map.js';
import {Exploring, type Explorable} from './exploring.js';

/** What a map shows, for those who explore it. */
export interface ExplorableMap extends Explorable {
  readonly language: Language;
  readonly shownItems: readonly MapArea[];
  readonly drawing: MapDrawing | undefined;
}

/**
 * Reaching a map's areas: in value order by Left and Right, from region to region by Up and Down. Assistive technology
 * meets a graphics document whose groups are regions; the ring follows an area's own outline.
 */
export class MapExploring extends Exploring {
  constructor(protected override readonly host: ExplorableMap) {
    super(host);
  }

  protected override target(key: string): number | undefined {
    if (key === 'ArrowUp' || key === 'ArrowDown') return this.#otherRegion(key === 'ArrowDown');
    return super.target(key);
  }

  protected override ring(drawing: Drawing, mark: Box): TemplateResult {
    const d = this.host.drawing?.outline?.(this.active);
    if (d === undefined) return super.ring(drawing, mark);
    const {width, height} = drawing;
    return html`<svg
      class="ring"
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      aria-hidden="true"
    >
      ${this.#leader(mark)}
      <g transform="scale(${1 / TENTHS})">
        <path class="map-ring-edge" d=${d}></path>
        <path class="map-ring-light" d=${d}></path>
        <path class="map-ring-line" d=${d}></path>
      </g>
    </svg>`;
  }

  protected override structure(): TemplateResult {
    const {shownItems: items, language} = this.host;
    const {say} = formats(language);
    const regions = regionsOf(items);
    return html`<svg
      class="options"
      role="graphics-document document"
      aria-labelledby="heading"
      aria-describedby="sentence"
      width=${this.host.drawing?.width ?? 0}
      height=${this.host.drawing?.height ?? 0}
      @keydown=${this.pressed}
      @focusout=${this.focusLeft}
      @focusin=${() => (this.by = 'keys')}
    >
      ${regions.map(
        ([region, members]) =>
          svg`<g role="graphics-object group" aria-label=${region || say`Areas`}>${members.map((at) => this.#area(at))}</g>`,
      )}
    </svg>`;
  }

  #area(at: number) {
    const mark = this.host.drawing?.marks[at];
    if (!mark) return nothing;
    const {say} = formats(this.host.language);
    const {id} = this.host.shownItems[at] ?? {};
    const words = this.host.itemWords(at).label;
    const label =
      id !== undefined && id === this.host.selected ? `${words}, ${say`chosen`}` : words;
    const reached = at === this.active;
    // Of all areas one or two change at a time.
    return guard(
      [mark, label, reached],
      () =>
        svg`<rect class="option" role="graphics-symbol img" aria-roledescription=${say`area`}
      aria-label=${label} tabindex=${reached ? 0 : -1}
      x=${mark.x.toFixed(1)} y=${mark.y.toFixed(1)} width=${Math.max(1, mark.width).toFixed(1)} height=${Math.max(1, mark.height).toFixed(1)}></rect>`,
    );
  }

  /** A line from the tooltip towards the active area. */
  #leader({x, y, width, height}: Box) {
    const tip = this.tooltip;
    if (!tip || this.host.narrow) return nothing;
    const [toX, toY] = [x + width / 2, y + height / 2];
    const fromX = Math.max(tip.x, Math.min(toX, tip.x + tip.width));
    const fromY = Math.max(tip.y, Math.min(toY, tip.y + tip.height));
    return svg`<line class="leader" x1=${fromX} y1=${fromY} x2=${toX} y2=${toY}></line>`;
  }

  /** The highest area of the next region, or of the one before. */
  #otherRegion(forwards: boolean): number {
    const regions = regionsOf(this.host.shownItems);
    const now = this.host.shownItems[this.active]?.region ?? '';
    const at = regions.findIndex(([region]) => region === now);
    const to = regions[(at + (forwards ? 1 : regions.length - 1)) % regions.length];
    return to?.[1][0] ?? this.active;
  }
}

/** Regions by name, each with its areas in value order. */
function regionsOf(items: readonly MapArea[]): readonly (readonly [string, readonly number[]])[] {
  const regions = new Map<string, number[]>();
  items.forEach(({region = ''}, at) => {
    const own = regions.get(region);
    if (own) own.push(at);
    else regions.set(region, [at]);
  });
  return [...regions].sort(([a], [b]) => (a < b ? -1 : 1));
}
