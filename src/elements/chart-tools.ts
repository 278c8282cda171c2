import {html, type LitElement, type TemplateResult} from 'lit';
import type {ItemWords} from '../view/description.js';
import type {FigureView} from '../view/figure.js';
import type {TableView} from '../view/table.js';
import {toolStyles} from '../theme/tool-styles.js';
import {formats} from '../format/formats.js';
import {term, type Language} from '../format/messages.js';
import type {Choice} from './choice.js';
import {controls, type Controls} from './controls.js';
import {Exploring, type Explorable} from './exploring.js';
import {found} from './find-field.js';
import {LanguageWatch} from './language-watch.js';
import type {Dictionaries} from './languages.js';
import {RankMoves, type Ranked} from './rank-moves.js';
import {ReaderState, type Changed} from './reader-state.js';
import {SelectionGroup, type Selecting} from './selection-group.js';
import {ThemeCheck, type Themed} from './theme-check.js';
import {UpdateNews, type Updated} from './update-news.js';
import {Actions, type ActionsHost, type SpecOf} from './actions.js';

export {specOf} from './spec-of.js';

/** What a kind of figure tells about itself after its first drawing. */
export interface ChartDetails<View, Settings> {
  itemWords(view: View, index: number): ItemWords;
  table(view: View): TableView;
  /** Menus for this view, each of which sets one of the element's properties. */
  choices(view: View, settings: Settings): readonly Choice[];
  /** The figure as a specification for Vega-Lite, where there is one. */
  readonly spec?: () => Promise<SpecOf<View>>;
  /** How this kind of figure is explored, where it is not one list of items. */
  exploring?(host: Explorable): Exploring;
  /** Which keys work, where they are not those of a list: a template of messages. */
  readonly keys?: string;
  /** The texts of this kind of chart in other languages. */
  readonly dictionaries: Dictionaries;
}

const listKeys = term`Point at a mark, or choose “Explore the chart”. Then use the arrow keys, Home, End, Page Up and Page Down, or type the first letters of a name. Enter chooses a mark; Escape leaves. “Show as table” gives every number in words.`;

/** What the tools need of their chart. */
type Host<View> = Explorable &
  Selecting &
  ActionsHost &
  Themed &
  Updated &
  Ranked &
  Changed & {
    readonly figure: View | undefined;
    readonly language: Language;
    heed(again: boolean): void;
  };

/** Everything a chart needs only after its first drawing: exploring, finding, table and files. */
export class ChartTools<View extends FigureView, Settings> {
  readonly exploring: Exploring;
  readonly actions: Actions<View>;

  /** What the reader changed, for an address. */
  readonly reading: ReaderState;

  constructor(
    private readonly host: Host<View> & Settings,
    readonly details: ChartDetails<View, Settings>,
  ) {
    const {renderRoot} = host;
    const {styleSheet} = toolStyles;
    if (renderRoot instanceof ShadowRoot && styleSheet) {
      renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
    }
    this.exploring = details.exploring?.(host) ?? new Exploring(host);
    new LanguageWatch(host);
    new SelectionGroup(host);
    new ThemeCheck(host);
    new UpdateNews(host, this.exploring);
    new RankMoves(host);
    this.reading = new ReaderState(host, {
      choices: () => (host.figure ? details.choices(host.figure, host) : []),
      change: (choice, value) => this.#change(choice, value),
    });
    this.actions = new Actions<View>(host, details);
  }

  /** What the help says beside how to read the chart: the keys, and once it has been opened how the numbers are worked out. */
  get help(): TemplateResult {
    const {figure, language, words} = this.host;
    return html`<p>${formats(language).say([this.details.keys ?? listKeys])}</p>
      ${figure && words && this.actions.methods(figure, words)}`;
  }

  controls(row: Omit<Controls, 'asked' | 'chosen' | 'language'>): TemplateResult {
    return controls({
      ...row,
      language: this.host.language,
      asked: (text) => this.#find(text),
      chosen: (choice, value) => this.#change(choice, value),
    });
  }

  #find(text: string): void {
    const {host} = this;
    const items = host.shownItems;
    const id = found(items, text)[0]?.id;
    if (id === undefined) {
      const {say} = formats(host.language);
      if (text.trim()) host.say(say`Nothing found for “${text.trim().slice(0, 60)}”.`);
      else if (host.selected !== undefined) host.choose(undefined);
      return;
    }
    host.choose(id);
    this.exploring.show(items.findIndex((item) => item.id === id));
  }

  /** Does what a menu says, and tells the page. */
  #change(choice: Choice, value: string): void {
    const {host} = this;
    const {property, label, options} = choice;
    const {elementProperties} = host.constructor as typeof LitElement;
    const number = elementProperties.get(property)?.type === Number;
    Object.assign(host, {[property]: number ? Number(value) : value});
    host.say(`${label}: ${options.find((option) => option.value === value)?.label ?? value}`);
    this.reading.note(choice, value);
    const detail = {shared: this.reading.text};
    host.dispatchEvent(new CustomEvent('vcse-change', {detail, bubbles: true, composed: true}));
  }
}
