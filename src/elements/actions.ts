import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {VegaLite} from '../export/vega-lite.js';
import {formats} from '../format/formats.js';
import {term} from '../format/messages.js';
import type {Description} from '../view/description.js';
import type {FigureView} from '../view/figure.js';
import type {TableView} from '../view/table.js';
import type {Saying} from './copy-text.js';
import {TablePanel} from './table-panel.js';

/** What the buttons under a drawing need of their chart. */
export interface ActionsHost extends ReactiveControllerHost, HTMLElement, Saying {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The document on the page, as it was given. */
  readonly given: unknown;
  /** What the tag holds for its element, as JSON; only an author's figure has it. */
  readonly inside?: string | undefined;
}

/** Makes a specification of a figure and its words. */
export type SpecOf<View> = (view: View, words: Description) => VegaLite;

/** What the panels make of a kind of figure. */
export interface Making<View> {
  table(view: View): TableView;
  readonly spec?: () => Promise<SpecOf<View>>;
}

/** A figure on the page, for the panels that make something of it. */
export interface Taken {
  readonly host: ActionsHost;
  readonly view: FigureView;
  readonly words: Description;
  readonly table: TableView;
  readonly spec?: () => Promise<VegaLite>;
}

type PanelName = 'table' | 'files' | 'cite' | 'embed';

/** What is loaded when a reader first opens it. */
type Late = Exclude<PanelName, 'table'> | 'methods';

type Panel = (taken: Taken) => TemplateResult | typeof nothing;

const panels: Readonly<Record<Late, () => Promise<Panel>>> = {
  files: async () => (await import('./files-panel.js')).filesPanel,
  cite: async () => (await import('./cite-panel.js')).citePanel,
  embed: async () => (await import('./embed-panel.js')).embedPanel,
  methods: async () => (await import('./methods-list.js')).methodsList,
};

/** Each panel's name, the words of its button, and the attribute that leaves it out. */
const labels: readonly (readonly [PanelName, string, string])[] = [
  ['table', term`Show as table`, 'no-table'],
  ['files', term`Download`, 'no-downloads'],
  ['cite', term`Cite`, 'no-cite'],
  ['embed', term`Embed`, 'no-embed'],
];

/** The row of buttons under a drawing, and the panel that one of them unfolds. */
export class Actions<View extends FigureView> {
  #open: PanelName | undefined;
  #loaded: Partial<Record<Late, Panel>> = {};
  #made: {readonly view: View; readonly table: TableView} | undefined;
  readonly #table: TablePanel;

  constructor(
    private readonly host: ActionsHost,
    private readonly making: Making<View>,
  ) {
    this.#table = new TablePanel(host);
    // Of `details` alone, which tell it where they stand.
    host.renderRoot.addEventListener(
      'toggle',
      ({target}) => {
        if ((target as Element).matches('.help')) this.#bring('methods');
      },
      true,
    );
  }

  /** How the numbers are worked out, once the help has been opened. */
  methods(view: View, words: Description): TemplateResult | typeof nothing | undefined {
    return this.#loaded.methods?.(this.#taken(view, words));
  }

  template(view: View, words: Description): TemplateResult {
    const {say} = formats(view.language);
    const shown = labels.filter(([, , attribute]) => !this.host.hasAttribute(attribute));
    return html`<div class="actions" part="actions">
        ${shown.map(
          ([name, label]) =>
            html`<button
              class="button"
              part="button"
              aria-expanded=${this.#open === name}
              aria-controls=${name}
              @click=${() => this.#toggle(name)}
            >
              ${name === 'table' && this.#open === name ? say`Hide table` : say([label])}
            </button>`,
        )}
      </div>
      ${shown.map(([name]) => this.#panel(name, view, words))}`;
  }

  /** A panel; the table is there even when it is folded. */
  #panel(name: PanelName, view: View, words: Description) {
    const open = this.#open === name;
    const content = () => {
      const taken = this.#taken(view, words);
      if (name === 'table') return this.#table.template(taken.table);
      return open
        ? (this.#loaded[name]?.(taken) ?? html`<p>${formats(view.language).say`Loading…`}</p>`)
        : nothing;
    };
    return html`<div id=${name} class=${name === 'table' ? 'table' : 'panel'} ?hidden=${!open}>
      ${content()}
    </div>`;
  }

  #taken(view: View, words: Description): Taken {
    const {spec} = this.making;
    return {
      host: this.host,
      view,
      words,
      table: this.#tableOf(view),
      ...(spec ? {spec: async () => (await spec())(view, words)} : {}),
    };
  }

  #toggle(name: PanelName): void {
    this.#open = this.#open === name ? undefined : name;
    this.host.requestUpdate();
    if (name !== 'table') this.#bring(name);
  }

  #bring(name: Late): void {
    if (this.#loaded[name]) return;
    panels[name]().then(
      (panel) => {
        this.#loaded[name] = panel;
        this.host.requestUpdate();
      },
      () =>
        this.host.say(formats(this.host.language).say`This part of the chart could not be loaded.`),
    );
  }

  #tableOf(view: View): TableView {
    if (this.#made?.view !== view) this.#made = {view, table: this.making.table(view)};
    return this.#made.table;
  }
}
