import {
  html,
  nothing,
  svg,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Box, Drawing} from '../draw/drawing.js';
import {formats} from '../format/formats.js';
import type {Language} from '../format/messages.js';
import type {ItemWords} from '../view/description.js';
import type {FigureItem} from '../view/figure.js';
import {placeTooltip} from './place-tooltip.js';

/** What a chart shows now, for those who explore it. */
export interface Explorable extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly shownItems: readonly FigureItem[];
  readonly drawing: Drawing | undefined;
  readonly narrow: boolean;
  readonly explore: boolean;
  readonly selected: string | undefined;
  readonly language: Language;
  itemWords(index: number): ItemWords;
  /** The reader chose an item, or none. */
  choose(id: string | undefined): void;
}

/** Items kept in the page on either side of the active one: enough for a Page key. */
const AROUND = 11;
/** Letters typed within this time, in milliseconds, belong to one name. */
const TYPING = 700;

/**
 * Reaching a figure's items by pointer and by keys: the ring, the tooltip or readout, and the list
 * of options that assistive technology reads. The pointer and the keys show the same words.
 */
export class Exploring implements ReactiveController {
  /** Position of the item last visited. */
  active = 0;
  /** What shows the active item now. */
  by: 'nothing' | 'pointer' | 'keys' = 'nothing';
  #activeId: string | undefined;
  #moveFocus = false;
  protected tooltip: Box | undefined;
  #typed = '';
  #typedAt = 0;

  constructor(protected readonly host: Explorable) {
    host.addController(this);
  }

  /** Identifier of the item that is chosen, among those explored. */
  protected get chosen(): string | undefined {
    return this.host.selected;
  }

  /** Whether the list of options is in the page. */
  get listed(): boolean {
    return this.by === 'keys' || this.host.explore;
  }

  hostConnected(): void {
    addEventListener('keydown', this.#dismissed);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#dismissed);
  }

  /** What a pointer brought goes with Escape wherever the focus is; the key is not taken. */
  readonly #dismissed = ({key}: KeyboardEvent): void => {
    if (key === 'Escape' && this.by === 'pointer') this.#hide();
  };

  hostUpdate(): void {
    const items = this.host.shownItems;
    const wanted = this.#activeId ?? this.chosen;
    if (items.length && items[this.active]?.id !== wanted) {
      const at = items.findIndex((item) => item.id === wanted);
      this.active = at >= 0 ? at : Math.min(this.active, items.length - 1);
    }
    this.#activeId = items[this.active]?.id;
    // The option that has the focus may be taken away, with what it stands for somewhere else in the order.
    if (this.#element('.option:focus')) this.#moveFocus = true;
  }

  hostUpdated(): void {
    this.#placeOptions();
    this.#placeTooltip();
    if (!this.#moveFocus) return;
    this.#moveFocus = false;
    this.#element('.option[tabindex="0"]')?.focus();
  }

  /** Goes into the figure: to the item last visited; at first, the selected or the first one. */
  enter(): void {
    this.#visit(this.active);
  }

  /** Shows an item without moving the focus: for the find field and the readout's buttons. */
  show(index: number): void {
    const last = this.host.shownItems.length - 1;
    this.#activate(Math.max(0, Math.min(last, index)), 'pointer');
  }

  readonly pointerMoved = (event: PointerEvent): void => {
    const drawing = this.host.drawing;
    const place = this.#element('.drawing')?.getBoundingClientRect();
    if (!drawing || !place) return;
    const x = event.clientX - place.left;
    const y = event.clientY - place.top;
    if (this.#towardsTooltip(x, y)) return;
    const index = drawing.markAt(x, y);
    if (index !== undefined) this.#activate(index, this.by === 'keys' ? 'keys' : 'pointer');
    else if (this.by === 'pointer') this.#hide();
  };

  readonly pointerLeft = (): void => {
    if (this.by === 'pointer' && !this.host.narrow) this.#hide();
  };

  readonly clicked = (event: PointerEvent | MouseEvent): void => {
    const place = this.#element('.drawing')?.getBoundingClientRect();
    if (!place || event.composedPath().includes(this.#element('.tooltip') as EventTarget)) return;
    const index = this.host.drawing?.markAt(event.clientX - place.left, event.clientY - place.top);
    if (index === undefined) return;
    this.#activate(index, this.by === 'keys' ? 'keys' : 'pointer');
    this.#toggle(index);
  };

  readonly pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const {active} = this;
    const last = this.host.shownItems.length - 1;
    const to = this.target(event.key);
    if (to !== undefined) this.#visit(Math.max(0, Math.min(last, to)));
    else if (event.key === 'Enter' || event.key === ' ') this.#toggle(active);
    else if (event.key === 'Escape') this.#escape();
    else if (event.key.length === 1) this.#typeAhead(event);
    else return;
    event.preventDefault();
  };

  /** The item that a key leads to, before it is kept within bounds; `undefined` for a key that leads nowhere. */
  protected target(key: string): number | undefined {
    const {active} = this;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowRight: active + 1,
      ArrowUp: active - 1,
      ArrowLeft: active - 1,
      PageDown: active + 10,
      PageUp: active - 10,
      Home: 0,
      End: this.host.shownItems.length - 1,
    };
    return steps[key];
  }

  readonly focusLeft = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to instanceof Node && this.#element('.options')?.contains(to)) return;
    if (this.#moveFocus) return;
    this.#hide();
  };

  /** Ring, tooltip and options: to stand inside the drawing's box. */
  overlay(): TemplateResult | typeof nothing {
    const drawing = this.host.drawing;
    const mark = drawing?.marks[this.active];
    if (!drawing || !mark) return nothing;
    const shown = this.by !== 'nothing';
    return html`${shown ? this.ring(drawing, mark) : nothing}
    ${shown && !this.host.narrow ? this.#tooltipTemplate() : nothing}
    ${this.listed ? this.structure() : nothing}`;
  }

  /** The active item in words under a narrow drawing, with buttons to the next and the one before. */
  readout(): TemplateResult | typeof nothing {
    const items = this.host.shownItems;
    if (!items.length) return nothing;
    const {title, lines} = this.host.itemWords(this.active);
    const {say} = formats(this.host.language);
    return html`<button
        class="step"
        aria-label=${say`Previous`}
        ?disabled=${this.active === 0}
        @click=${() => this.show(this.active - 1)}
      >
        ‹
      </button>
      <p class="readout-words">
        <strong><bdi>${title}</bdi></strong
        >${lines.map((line) => html`<br />${line}`)}
      </p>
      <button
        class="step"
        aria-label=${say`Next`}
        ?disabled=${this.active === items.length - 1}
        @click=${() => this.show(this.active + 1)}
      >
        ›
      </button>`;
  }

  /** The ring round the active item, and the line to its tooltip. */
  protected ring(drawing: Drawing, mark: Box): TemplateResult {
    const tip = this.tooltip;
    const middle = mark.x + mark.width / 2;
    const above = tip && tip.y + tip.height <= mark.y;
    const below = tip && tip.y >= mark.y + mark.height;
    return html`<svg
      class="ring"
      width=${drawing.width}
      height=${drawing.height}
      aria-hidden="true"
    >
      ${
        !this.host.narrow && tip && (above || below)
          ? svg`<line class="leader" x1=${middle} x2=${middle} y1=${above ? tip.y + tip.height : tip.y} y2=${above ? mark.y : mark.y + mark.height}></line>`
          : nothing
      }
      ${['ring-edge', 'ring-light'].map(
        (name) => svg`<rect class=${name} rx="4" x=${mark.x - 3} y=${mark.y - 3}
          width=${mark.width + 6} height=${mark.height + 6}></rect>`,
      )}
    </svg>`;
  }

  #tooltipTemplate() {
    const {title, lines} = this.host.itemWords(this.active);
    return html`<div class="tooltip" part="tooltip" aria-hidden="true">
      <strong><bdi>${title}</bdi></strong>
      ${lines.map((line) => html`<span>${line}</span>`)}
    </div>`;
  }

  /** The items as assistive technology reads them, each of class `option`, the active one with `tabindex="0"`. */
  protected structure(): TemplateResult {
    const {chosen} = this;
    const items = this.host.shownItems;
    const from = Math.max(0, this.active - AROUND);
    const near = items
      .slice(from, this.active + AROUND + 1)
      .map((item, i) => ({item, index: from + i}));
    return html`<div
      class="options"
      role="listbox"
      aria-labelledby="heading"
      aria-describedby="sentence"
      @keydown=${this.pressed}
      @focusout=${this.focusLeft}
      @focusin=${() => (this.by = 'keys')}
    >
      ${repeat(
        near,
        ({item}) => item.id,
        ({item, index}) =>
          html`<div
            class="option"
            role="option"
            data-index=${index}
            aria-setsize=${items.length}
            aria-posinset=${index + 1}
            aria-selected=${item.id === chosen ? 'true' : 'false'}
            aria-label=${this.host.itemWords(index).label}
            tabindex=${index === this.active ? 0 : -1}
          ></div>`,
      )}
    </div>`;
  }

  #visit(index: number): void {
    this.#moveFocus = true;
    this.#activate(index, 'keys');
  }

  #activate(index: number, by: 'pointer' | 'keys'): void {
    if (index === this.active && by === this.by && !this.#moveFocus) return;
    this.active = index;
    this.#activeId = this.host.shownItems[index]?.id;
    this.by = by;
    this.host.requestUpdate();
  }

  #hide(): void {
    this.by = 'nothing';
    this.tooltip = undefined;
    this.host.requestUpdate();
  }

  #toggle(index: number): void {
    const id = this.host.shownItems[index]?.id;
    this.host.choose(id === this.chosen ? undefined : id);
  }

  #escape(): void {
    if (this.host.selected !== undefined) {
      this.host.choose(undefined);
      return;
    }
    this.#hide();
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.#element('.explore')?.focus());
  }

  #typeAhead(event: KeyboardEvent): void {
    const fresh = event.timeStamp - this.#typedAt > TYPING;
    this.#typed = (fresh ? '' : this.#typed) + event.key.toLowerCase();
    this.#typedAt = event.timeStamp;
    const items = this.host.shownItems;
    const start = this.#typed.length === 1 ? this.active + 1 : this.active;
    for (let step = 0; step < items.length; step += 1) {
      const index = (start + step) % items.length;
      if (items[index]?.name.toLowerCase().startsWith(this.#typed)) return this.#visit(index);
    }
  }

  /** Whether the pointer is on its way from the mark to the tooltip, or over it. */
  #towardsTooltip(x: number, y: number): boolean {
    const tip = this.tooltip;
    const mark = this.host.drawing?.marks[this.active];
    if (!tip || !mark || this.by === 'nothing' || this.host.narrow) return false;
    const inTip =
      x >= tip.x && x <= tip.x + tip.width && y >= tip.y - 2 && y <= tip.y + tip.height + 2;
    const middle = mark.x + mark.width / 2;
    const between = y > Math.min(tip.y, mark.y) && y < Math.max(tip.y + tip.height, mark.y);
    return inTip || (between && Math.abs(x - middle) < Math.max(6, mark.width / 2));
  }

  #placeOptions(): void {
    const marks = this.host.drawing?.marks;
    for (const option of this.host.renderRoot.querySelectorAll<HTMLElement>('.option')) {
      const mark = marks?.[Number.parseInt(option.dataset['index'] ?? '', 10)];
      if (!mark) continue;
      option.style.setProperty('left', `${mark.x}px`);
      option.style.setProperty('top', `${mark.y}px`);
      option.style.setProperty('width', `${Math.max(1, mark.width)}px`);
      option.style.setProperty('height', `${Math.max(1, mark.height)}px`);
    }
  }

  #placeTooltip(): void {
    const {drawing} = this.host;
    const mark = drawing?.marks[this.active];
    const tooltip = this.#element('.tooltip');
    if (!drawing || !mark || !tooltip) return;
    const size = {width: tooltip.offsetWidth, height: tooltip.offsetHeight};
    const box = placeTooltip(size, mark, drawing.keepClear, drawing);
    tooltip.style.setProperty('left', `${box.x}px`);
    tooltip.style.setProperty('top', `${box.y}px`);
    const before = this.tooltip;
    this.tooltip = box;
    // The line from the mark to the tooltip needs the tooltip's size, which is known only now.
    if (!before || before.x !== box.x || before.y !== box.y || before.height !== box.height) {
      void this.host.updateComplete.then(() => this.host.requestUpdate());
    }
  }

  #element(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
