import {fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define/vcse-distribution.js';
import type {VcseDistribution} from '../../src/elements/vcse-distribution.js';
import type {Drawing} from '../../src/draw/drawing.js';
import type {VegaLite} from '../../src/export/vega-lite.js';
import type {Description, ItemWords} from '../../src/view/description.js';
import type {FigureItem, FigureView} from '../../src/view/figure.js';

/** What a test sets on an element. */
export type Settings = Partial<
  Record<
    | 'src'
    | 'lang'
    | 'of'
    | 'measure'
    | 'sector'
    | 'category'
    | 'form'
    | 'scale'
    | 'order'
    | 'thresholds'
    | 'highlight'
    | 'reference'
    | 'sites'
    | 'selected'
    | 'group'
    | 'pin',
    string
  >
> & {
  data?: unknown;
  explore?: boolean;
  quartiles?: boolean;
};

/** What tests ask of any chart. */
export interface Chart extends HTMLElement {
  readonly state: 'loading' | 'ready' | 'empty' | 'failed';
  readonly figure: FigureView | undefined;
  readonly words: Description | undefined;
  readonly drawing: Drawing | undefined;
  readonly shownItems: readonly FigureItem[];
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  data: unknown;
  src: string | undefined;
  itemWords(index: number): ItemWords;
  choose(id: string | undefined): void;
  toVegaLite(): Promise<VegaLite>;
}

/** An element in a page of a given width, loaded at once, not waited for. */
export async function placedAs<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  settings: object,
  width = 960,
): Promise<HTMLElementTagNameMap[Tag]> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.setProperty('width', `${width}px`);
  const element = document.createElement(tag);
  Object.assign(element, {loading: 'eager', ...settings});
  box.append(element);
  return element;
}

/** Waits until a chart is drawn and has its tools: exploring, menus, table. */
export async function equipped<Element extends Chart>(element: Element): Promise<Element> {
  if (element.state === 'loading')
    await Promise.race([oneEvent(element, 'vcse-ready'), failed(element)]);
  await until(() => element.renderRoot.querySelector('.actions button') !== null, 'the tools');
  await element.updateComplete;
  return element;
}

/** Fails when a chart does, with what it says is wrong. */
async function failed(element: Chart): Promise<void> {
  const {detail} = (await oneEvent(element, 'vcse-error')) as CustomEvent<{problems: string[]}>;
  throw new Error(detail.problems.join('; '));
}

/** A distribution in a page of a given width, loaded at once, not waited for. */
export function placed(settings: Settings, width = 960): Promise<VcseDistribution> {
  return placedAs('vcse-distribution', settings, width);
}

/** A distribution that is drawn and has its tools. */
export async function drawn(settings: Settings, width = 960): Promise<VcseDistribution> {
  return equipped(await placed(settings, width));
}

/** Waits until something is true; fails after five seconds, saying what was waited for. */
export async function until(done: () => boolean, what: string): Promise<void> {
  for (let waited = 0; !done(); waited += 10) {
    if (waited > 5000) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** One element inside another's shadow root. */
export function part<Found extends HTMLElement>(
  element: {readonly renderRoot: HTMLElement | DocumentFragment},
  selector: string,
): Found {
  const found = element.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
