import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FigureItem} from '../view/figure.js';
import type {Choice} from './choice.js';

/** A chart that a reader changes by its menus and by choosing an item. */
export interface Changed extends ReactiveControllerHost {
  readonly selected: string | undefined;
  readonly shownItems: readonly FigureItem[];
  choose(id: string | undefined): void;
}

/** The menus of the figure on the page, and what choosing in one does. */
interface Menus {
  choices(): readonly Choice[];
  change(choice: Choice, value: string): void;
}

/** Longest text that is looked at: an address is short. */
const LONGEST = 2000;

/**
 * What a reader changed in a chart, as a text for an address: codes of menus and of the chosen item, such as
 * `measure=share&selected=E38000225`. A text from an address does what the reader could do by hand and nothing else.
 */
export class ReaderState implements ReactiveController {
  readonly #changed = new Map<string, {readonly authors: string; readonly value: string}>();
  readonly #selected: string | undefined;
  #wanted = new URLSearchParams();

  constructor(
    private readonly host: Changed,
    private readonly menus: Menus,
  ) {
    this.#selected = host.selected;
    host.addController(this);
  }

  get text(): string {
    const changed = new URLSearchParams();
    for (const [property, {authors, value}] of this.#changed)
      if (value !== authors) changed.set(property, value);
    const {selected} = this.host;
    if (selected !== this.#selected) changed.set('selected', selected ?? '');
    return changed.toString();
  }

  set text(text: string) {
    this.#wanted = new URLSearchParams(text.slice(0, LONGEST));
    this.host.requestUpdate();
  }

  /** The reader chose in a menu. */
  note({property, value: before}: Choice, value: string): void {
    this.#changed.set(property, {authors: this.#changed.get(property)?.authors ?? before, value});
  }

  hostUpdated(): void {
    const wanted = this.#wanted;
    if (!String(wanted)) return;
    for (const choice of this.menus.choices()) {
      const value = wanted.get(choice.property);
      if (value === null) continue;
      wanted.delete(choice.property);
      if (value === choice.value || !choice.options.some((option) => option.value === value))
        continue;
      // The others follow in the next update: they may depend on this one.
      return this.menus.change(choice, value);
    }
    const id = wanted.get('selected');
    wanted.delete('selected');
    if (id === '') this.host.choose(undefined);
    else if (id && this.host.shownItems.some((item) => item.id === id)) this.host.choose(id);
  }
}
