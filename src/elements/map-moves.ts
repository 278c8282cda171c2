import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {NetworkDrawing} from '../draw/network-drawing.js';
import {formats} from '../format/formats.js';
import type {NetworkView, NetworkZoom} from '../view/network.js';

/** A map of ties that can be come nearer to, and whose bodies can be moved. */
interface Movable extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly figure: NetworkView | undefined;
  readonly drawing: NetworkDrawing | undefined;
  zoom: NetworkZoom | undefined;
  moved: ReadonlyMap<string, readonly [number, number]> | undefined;
}

/** What the pointer holds since it went down: a body, or the whole picture. */
interface Drag {
  readonly body: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly zoom: NetworkZoom;
}

const STEP = 1.4;
const NEAREST = 8;
/** Pixels that one press moves the picture by, or a body. */
const SHIFT = 80;
const NUDGE = 24;
/** A pointer that goes less far has clicked. */
const CLICK = 4;

/**
 * Coming nearer, going along and moving bodies: by buttons, by keys, and by pointer. The wheel needs the Control key, so
 * that the page scrolls otherwise.
 */
export class MapMoves {
  /** Whether the last press of the pointer moved something: then it was no click. */
  justDragged = false;
  readonly #host: Movable;
  #box: Element | null = null;
  #drag: Drag | undefined;
  #frame = 0;

  constructor(host: Movable) {
    this.#host = host;
  }

  /** Listens to the drawing's box once it is there. */
  listen(): void {
    const box = this.#host.renderRoot.querySelector('.drawing');
    if (!box || box === this.#box) return;
    this.#box = box;
    box.addEventListener('pointerdown', (event) => this.#down(event as PointerEvent));
    box.addEventListener('pointermove', (event) => this.#along(event as PointerEvent));
    box.addEventListener('pointerup', (event) => this.#up(event as PointerEvent));
    box.addEventListener('pointercancel', () => (this.#drag = undefined));
    box.addEventListener('wheel', (event) => this.#wheel(event as WheelEvent), {passive: false});
  }

  /** Buttons for all of it. */
  buttons(view: NetworkView): TemplateResult {
    const {say} = formats(view.language);
    const button = (label: string, sign: string, action: () => void, off = false) =>
      html`<button
        class="button sign"
        part="button"
        aria-label=${label}
        title=${label}
        ?disabled=${off}
        @click=${action}
      >
        ${sign}
      </button>`;
    const {scale} = this.#zoom;
    const chosen = view.selected;
    const changed =
      scale !== 1 || this.#zoom.x !== 0 || this.#zoom.y !== 0 || this.#host.moved?.size;
    return html`<div class="signs" role="group" aria-label=${say`Come nearer`}>
        ${button(say`Nearer`, '+', () => this.#scale(STEP), scale >= NEAREST)}
        ${button(say`Further away`, '−', () => this.#scale(1 / STEP), scale <= 1)}
        ${button(say`Left`, '←', () => this.#shift(-SHIFT, 0), scale <= 1)}
        ${button(say`Right`, '→', () => this.#shift(SHIFT, 0), scale <= 1)}
        ${button(say`Up`, '↑', () => this.#shift(0, -SHIFT), scale <= 1)}
        ${button(say`Down`, '↓', () => this.#shift(0, SHIFT), scale <= 1)}
      </div>
      ${
        chosen === undefined
          ? nothing
          : html`<div class="signs" role="group" aria-label=${say`Move the chosen body`}>
              ${button(say`Move it left`, '⇠', () => this.#nudge(chosen, -NUDGE, 0))}
              ${button(say`Move it right`, '⇢', () => this.#nudge(chosen, NUDGE, 0))}
              ${button(say`Move it up`, '⇡', () => this.#nudge(chosen, 0, -NUDGE))}
              ${button(say`Move it down`, '⇣', () => this.#nudge(chosen, 0, NUDGE))}
            </div>`
      }
      ${
        changed
          ? html`<button class="button" part="button" @click=${() => this.#reset()}>
              ${say`Reset`}
            </button>`
          : nothing
      }`;
  }

  /** Whether a key did something: + and - come nearer and go away, 0 resets. */
  pressed(key: string): boolean {
    if (this.#host.figure?.form !== 'force') return false;
    if (key === '+' || key === '=') this.#scale(STEP);
    else if (key === '-') this.#scale(1 / STEP);
    else if (key === '0') this.#reset();
    else return false;
    return true;
  }

  get #zoom(): NetworkZoom {
    return this.#host.zoom ?? {x: 0, y: 0, scale: 1};
  }

  #reset(): void {
    this.#host.zoom = undefined;
    this.#host.moved = undefined;
  }

  #scale(by: number): void {
    const {x, y, scale} = this.#zoom;
    const next = Math.min(NEAREST, Math.max(1, scale * by));
    this.#host.zoom = next === 1 ? {x: 0, y: 0, scale: 1} : {x, y, scale: next};
  }

  #shift(x: number, y: number): void {
    const zoom = this.#zoom;
    this.#host.zoom = {...zoom, x: zoom.x + x / zoom.scale, y: zoom.y + y / zoom.scale};
  }

  #nudge(body: number, x: number, y: number): void {
    const box = this.#host.drawing?.boxOf({kind: 'body', body});
    if (box) this.#put(body, box.x + box.width / 2 + x, box.y + box.height / 2 + y);
  }

  /** A body in a place of the drawing, for good. */
  #put(body: number, x: number, y: number): void {
    const place = this.#host.drawing?.moving?.placeAt(x, y);
    const id = this.#host.figure?.graph.bodies[body]?.id;
    if (place && id !== undefined)
      this.#host.moved = new Map([...(this.#host.moved ?? []), [id, place]]);
  }

  #down(event: PointerEvent): void {
    this.justDragged = false;
    const {drawing, figure} = this.#host;
    if (!drawing?.moving || figure?.form !== 'force' || event.button !== 0) return;
    const {x, y} = this.#at(event);
    const target = drawing.at(x, y);
    if (!target && this.#zoom.scale <= 1) return;
    const body = target?.kind === 'body' ? target.body : undefined;
    this.#drag = {body, x, y, zoom: this.#zoom};
    this.#box?.setPointerCapture(event.pointerId);
  }

  #along(event: PointerEvent): void {
    const drag = this.#drag;
    if (!drag) return;
    const {x, y} = this.#at(event);
    if (!this.justDragged && Math.hypot(x - drag.x, y - drag.y) < CLICK) return;
    this.justDragged = true;
    // Several moves of the pointer come in one frame; the last one counts.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#drawn(drag, x, y));
  }

  #drawn({body, x: fromX, y: fromY, zoom}: Drag, x: number, y: number): void {
    const moving = this.#host.drawing?.moving;
    if (body === undefined) {
      const {scale} = zoom;
      this.#host.zoom = {scale, x: zoom.x - (x - fromX) / scale, y: zoom.y - (y - fromY) / scale};
    } else if (moving?.painted) moving.moveTo(this.#host.renderRoot, body, x, y);
    else this.#put(body, x, y);
  }

  #up(event: PointerEvent): void {
    const drag = this.#drag;
    this.#drag = undefined;
    if (!drag || !this.justDragged) return;
    cancelAnimationFrame(this.#frame);
    const {x, y} = this.#at(event);
    if (drag.body === undefined) this.#drawn(drag, x, y);
    else this.#put(drag.body, x, y);
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey || this.#host.figure?.form !== 'force') return;
    event.preventDefault();
    this.#scale(event.deltaY < 0 ? STEP : 1 / STEP);
  }

  #at(event: MouseEvent): {readonly x: number; readonly y: number} {
    const {left = 0, top = 0} = this.#box?.getBoundingClientRect() ?? {};
    return {x: event.clientX - left, y: event.clientY - top};
  }
}
