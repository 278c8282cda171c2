import {
  html,
  nothing,
  svg,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {Box, Drawing, Size} from '../draw/drawing.js';
import {spokenDrawing} from '../draw/spoken-drawing.js';
import {cleanText} from '../format/clean-text.js';
import {formats} from '../format/formats.js';
import {plainLooks, type VegaLooks} from '../theme/vega-config.js';
import type {VegaView} from '../view/vega.js';
import {helps, sceneItems, type SceneItem, type ScenePart} from './scene-items.js';
import type {Picture, pictureIn} from './vega-engine.js';

/** A chart that an author's figure is drawn in. */
export interface Pictured extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly selected: string | undefined;
  drawing: Drawing | undefined;
  /** The reader has changed which marks there are, or what they say. */
  reread(scene: readonly SceneItem[], view: VegaView): void;
}

/** What brings the code that draws. */
export type EngineComing = () => Promise<{readonly pictureIn: typeof pictureIn}>;

/** Pixels from a pointer to a mark that it still points at. */
const NEAR = 24;
/** Pixels that a pointer may move in what is still a click. */
const STILL = 5;

/** Milliseconds without a change after which a changed figure is read anew. */
const CALM = 250;

/** Of an item that is not drawn now. */
const NOWHERE: Box = {x: 0, y: 0, width: 0, height: 0};

interface Wanted {
  readonly view: VegaView;
  readonly size: Size;
}

/**
 * The picture of an author's figure, in a box of its own: drawn when it is asked for, drawn anew for another room, and gone
 * with its chart, with all that it listened to.
 */
export class VegaPicture implements ReactiveController {
  /** Where the figure's own inputs stand. */
  readonly inputs = document.createElement('div');
  /** Until the newest picture is there, or it is known that it cannot be. */
  pending: Promise<void> | undefined;
  readonly #box = document.createElement('div');
  #wanted: Wanted | undefined;
  #picture: Picture | undefined;
  #calm: ReturnType<typeof setTimeout> | undefined;
  #found: readonly SceneItem[] | undefined;
  #scale = 1;
  #placed: readonly (readonly Box[])[] | undefined;
  #marks: readonly Box[] = [];
  #indexOf: ReadonlyMap<unknown, number> = new Map();
  #down: readonly [x: number, y: number] | undefined;

  constructor(
    private readonly host: Pictured,
    private readonly engine: EngineComing,
  ) {
    this.inputs.className = 'inputs';
    this.#box.className = 'vega';
    this.#box.addEventListener('pointerdown', ({clientX, clientY}) => {
      this.#down = [clientX, clientY];
    });
    this.#box.addEventListener('click', (event) => {
      const [x, y] = this.#down ?? [event.clientX, event.clientY];
      // The end of a drag over the figure is no choice of a mark.
      if (Math.hypot(event.clientX - x, event.clientY - y) > STILL) event.stopPropagation();
    });
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#wanted) this.#draw(this.#wanted);
  }

  hostDisconnected(): void {
    this.#end();
    this.#box.replaceChildren();
    this.inputs.replaceChildren();
  }

  hostUpdated(): void {
    const {view} = this.#wanted ?? {};
    if (view) this.#picture?.choose(this.host.selected);
  }

  /** The drawing of a view for a room: its marks are known as soon as the picture is there. */
  draw(view: VegaView, size: Size): Drawing {
    if (!view.drawn) return spokenDrawing(undrawn(view), size.width);
    const before = this.#wanted;
    this.#wanted = {view, size};
    // Of a figure that the reader changed only the words are new.
    const stands = before && this.#picture && !this.pending;
    if (stands && sameFigure(before, this.#wanted)) this.#placed = undefined;
    else this.#draw(this.#wanted);
    return this.#drawing(this.host.drawing?.height ?? 0);
  }

  #draw(wanted: Wanted): void {
    const drawn: Promise<void> = this.#into(wanted).then(
      () => this.#settled(drawn),
      () => {
        if (this.#wanted === wanted)
          this.host.drawing = spokenDrawing(undrawn(wanted.view), wanted.size.width);
        this.#settled(drawn);
      },
    );
    this.pending = drawn;
  }

  #settled(drawn: Promise<void>): void {
    if (this.pending === drawn) this.pending = undefined;
    this.host.requestUpdate();
  }

  async #into(wanted: Wanted): Promise<void> {
    const {view, size} = wanted;
    const engine = await this.engine();
    const stale = () => this.#wanted !== wanted || !this.host.isConnected;
    if (stale()) return;
    const inner = document.createElement('div');
    const inputs = document.createElement('div');
    const picture = await engine.pictureIn(inner, view, {
      ...size,
      looks: looksOf(this.host),
      inputs,
      changed: () => this.#changed(),
    });
    if (stale()) return picture.finalize();
    const again = this.#picture !== undefined;
    this.#end();
    this.#picture = picture;
    this.#box.replaceChildren(inner);
    this.inputs.replaceChildren(...inputs.children);
    const svg = inner.querySelector('svg');
    for (const marks of inner.querySelectorAll('.role-mark')) {
      // Vega writes a mark's name as the last of its classes.
      if (!helps([...marks.classList].at(-1) ?? '')) marks.setAttribute('part', 'mark');
    }
    const width = Number(svg?.getAttribute('width')) || size.width;
    const height = Number(svg?.getAttribute('height')) || 0;
    this.#scale = Math.min(1, size.width / width);
    this.host.drawing = this.#drawing(height * this.#scale);
    // Drawn anew, as for another room, it is as its author wrote it, whatever the reader changed before.
    if (again) this.#changed();
  }

  #end(): void {
    clearTimeout(this.#calm);
    this.#picture?.finalize();
    this.#picture = undefined;
    this.#placed = undefined;
    this.#found = undefined;
    this.#marks = [];
  }

  /** The reader changed the figure: its marks are somewhere else, and asked for when they are needed. */
  #changed(): void {
    if (!this.#picture) return;
    this.#placed = undefined;
    this.#found = undefined;
    this.host.requestUpdate();
    clearTimeout(this.#calm);
    this.#calm = setTimeout(() => this.#compare(), CALM);
  }

  /** Has the figure read anew if its marks are others now, or say something else. */
  #compare(): void {
    const {view} = this.#wanted ?? {};
    const scene = this.#scene();
    if (!view || !scene || sameItems(scene, view.items)) return;
    this.host.reread(scene, view);
  }

  #scene(): readonly SceneItem[] | undefined {
    return (this.#found ??= this.#picture && sceneItems(this.#picture.scene()));
  }

  #drawing(height: number): Drawing {
    const marks = () => {
      this.#places();
      return this.#marks;
    };
    const template = () => html`${this.#box}${this.#rings()}`;
    return {
      get template() {
        return template();
      },
      width: this.#wanted?.size.width ?? 0,
      height,
      get marks() {
        return marks();
      },
      markAt: (x, y) => this.#markAt(x, y),
      labels: [],
      keepClear: [],
    };
  }

  /** Every mark of what is chosen, here or in another chart of the group. */
  #rings() {
    const {selected} = this.host;
    const {view, size} = this.#wanted ?? {};
    if (selected === undefined || !view || !size) return nothing;
    const chosen = this.#places().flatMap((boxes, at) => {
      const {id, identifier} = view.items[at] ?? {};
      return (identifier ?? id) === selected ? boxes : [];
    });
    return html`<svg class="chosen-marks" width=${size.width} aria-hidden="true">
      ${['chosen-mark-edge', 'chosen-mark'].map((name) =>
        chosen.map(
          ({x, y, width, height}) =>
            svg`<rect class=${name} rx="3" x=${x - 2} y=${y - 2} width=${width + 4} height=${height + 4}></rect>`,
        ),
      )}
    </svg>`;
  }

  /** Where each item of the view is now, in each of the figure's views; one that the reader has filtered out is nowhere. */
  #places(): readonly (readonly Box[])[] {
    const {items} = this.#wanted?.view ?? {items: []};
    if (!this.#picture) return [];
    if (this.#placed) return this.#placed;
    const [left, top] = this.#picture.corner();
    const scale = this.#scale;
    const found = new Map((this.#scene() ?? []).map((each) => [each.key, each]));
    const order = new Map<unknown, number>();
    this.#placed = items.map(({key}, at) => {
      const item = found.get(key);
      for (const part of item?.parts ?? []) order.set(part, at);
      return (item?.boxes ?? []).map(({x, y, width, height}) => ({
        x: (x + left) * scale,
        y: (y + top) * scale,
        width: width * scale,
        height: height * scale,
      }));
    });
    this.#marks = this.#placed.map(([box]) => box ?? NOWHERE);
    this.#indexOf = order;
    return this.#placed;
  }

  #markAt(x: number, y: number): number | undefined {
    const places = this.#places();
    const {left, top} = this.#box.getBoundingClientRect();
    const {renderRoot} = this.host;
    const under =
      renderRoot instanceof ShadowRoot ? renderRoot.elementsFromPoint(left + x, top + y) : [];
    for (const element of under) {
      // Vega keeps the part of its scene at the element that shows it.
      const part = (element as Element & {__data__?: ScenePart}).__data__;
      const at = this.#indexOf.get(part);
      if (at !== undefined) return at;
    }
    let nearest: number | undefined;
    let least = NEAR;
    for (const [at, boxes] of places.entries()) {
      for (const box of boxes) {
        const dx = Math.max(box.x - x, 0, x - box.x - box.width);
        const dy = Math.max(box.y - y, 0, y - box.y - box.height);
        // Of those that a pointer is in, the smallest.
        const away = Math.hypot(dx, dy) + Math.hypot(box.width, box.height) / 1000;
        if (away < least) [nearest, least] = [at, away];
      }
    }
    return nearest;
  }
}

/** Whether two wishes are for one picture: views that the reader changed have the specification and the rows of the first. */
function sameFigure(one: Wanted, other: Wanted): boolean {
  return (
    one.view.spec === other.view.spec &&
    one.view.tables === other.view.tables &&
    one.size.width === other.size.width &&
    one.size.em === other.size.em
  );
}

function sameItems(scene: readonly SceneItem[], items: VegaView['items']): boolean {
  return (
    scene.length === items.length &&
    scene.every(({key, said}, at) => {
      const item = items[at];
      return (
        item?.key === key &&
        said.length === item.said.length &&
        said.every(([, value], i) => cleanText(value) === item.said[i]?.[1])
      );
    })
  );
}

/** Stands in place of a picture that a page does not take. */
function undrawn({language}: VegaView): TemplateResult {
  const {say} = formats(language);
  return html`<p class="undrawn">
    ${say`The picture cannot be drawn on this page. Its numbers are in the table.`}
  </p>`;
}

/** Colours and letters of the page: names that follow its theme, and what scales mix as it is now. */
function looksOf(host: Pictured): VegaLooks {
  const probe = document.createElement('span');
  probe.style.setProperty('color', 'var(--_main)');
  host.renderRoot.append(probe);
  const main = getComputedStyle(probe).color;
  probe.remove();
  return {
    main: 'var(--_main)',
    highlight: 'var(--_highlight)',
    area: 'var(--_area)',
    text: 'var(--_text)',
    quiet: 'var(--_text-quiet)',
    rule: 'var(--_rule)',
    grid: 'var(--_grid)',
    ramp: [plainLooks.ramp[0], main],
    font: getComputedStyle(host).fontFamily || plainLooks.font,
  };
}
