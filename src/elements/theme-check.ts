import type {CSSResult, ReactiveController, ReactiveControllerHost} from 'lit';
import {tokens} from '../theme/tokens.js';
import {colorsOn, type KnownColor} from './colors-on.js';
import {legibleColors, type Colors} from './legible-colors.js';

/** A chart whose colours a host may have set. */
export interface Themed extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Each colour's private name, its name for hosts without `--vcse-`, and ours. */
export function knownColors(styles: readonly CSSResult[]): readonly KnownColor[] {
  const text = styles.map(({cssText}) => cssText).join('');
  const found = text.matchAll(/(--_[\w-]+): ?var\(--vcse-([\w-]+), ?(#[\da-f]{6})\)/g);
  return [...found].map(([, own = '', name = '', color = '']) => ({own, name, color}));
}

/** Attributes by which pages change their looks. */
const LOOKS = ['class', 'style', 'data-theme'];
/** Warnings already given: a page of twelve charts has one theme. */
const warned = new Set<string>();

/**
 * Looks at the colours that a page gives a chart, when they are applied and when they change: pairs that readers could
 * not tell apart give way to ours, with one warning for the page's developer.
 */
export class ThemeCheck implements ReactiveController {
  readonly #host: Themed;
  readonly #sheet = new CSSStyleSheet();
  /** What changes a page's colours without a change of the page. */
  readonly #media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  readonly #observer = new MutationObserver(() => this.#check());

  readonly #known: readonly KnownColor[];
  readonly #ours: Colors;

  /** @param styles - where the host's colours are named */
  constructor(host: Themed, styles: readonly CSSResult[] = [tokens]) {
    this.#host = host;
    this.#known = knownColors(styles);
    this.#ours = Object.fromEntries(this.#known.map(({name, color}) => [name, color]));
    const {renderRoot} = host;
    if (!(renderRoot instanceof ShadowRoot)) return;
    renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, this.#sheet];
    host.addController(this);
  }

  hostConnected(): void {
    const {documentElement, body} = this.#host.ownerDocument;
    for (const element of [documentElement, body, this.#host])
      this.#observer.observe(element, {attributeFilter: LOOKS});
    for (const media of this.#media) media.addEventListener('change', this.#check);
    this.#check();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    for (const media of this.#media) media.removeEventListener('change', this.#check);
  }

  readonly #check = (): void => {
    this.#sheet.replaceSync('');
    // The reader's own colours stand.
    if (matchMedia('(forced-colors: active)').matches) return;
    const {instead, faint} = legibleColors(colorsOn(this.#host, this.#known), this.#ours);
    const rules = this.#known.flatMap(({own, name}) =>
      instead[name] ? [`${own}:${instead[name]}`] : [],
    );
    if (!rules.length) return;
    this.#sheet.replaceSync(`:host{${rules.join(';')}}`);
    const warning = `vcse-charts: colours of this page cannot be told apart, so ours are used: ${faint.join('; ')}.`;
    if (warned.has(warning)) return;
    warned.add(warning);
    console.warn(warning);
  };
}
