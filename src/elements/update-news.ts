import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formats} from '../format/formats.js';
import type {Language} from '../format/messages.js';
import type {Description} from '../view/description.js';
import type {FigureItem} from '../view/figure.js';

/** A chart whose document may be replaced while somebody reads it. */
export interface Updated extends ReactiveControllerHost {
  /** The document on the page. */
  readonly document: unknown;
  readonly language: Language;
  readonly words: Description | undefined;
  readonly shownItems: readonly FigureItem[];
  say(text: string): void;
}

/** Where a reader is in a chart. */
interface Place {
  readonly active: number;
  /** Whether the reader is in the list of items. */
  readonly listed: boolean;
}

/**
 * Tells once that a newer document is on the page, and where the reader is now if the item they were at is gone. Of
 * several documents in a short time the last one is told.
 */
export class UpdateNews implements ReactiveController {
  #document: unknown;
  #at: FigureItem | undefined;
  #news: string | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;

  /** @param wait - least time between two announcements, in milliseconds */
  constructor(
    private readonly host: Updated,
    private readonly place: Place,
    private readonly wait = 5000,
  ) {
    this.#document = host.document;
    host.addController(this);
  }

  hostUpdated(): void {
    const {document, words, shownItems} = this.host;
    const {active, listed} = this.place;
    const at = shownItems[active];
    if (document !== this.#document && words) {
      this.#document = document;
      const before = this.#at;
      const gone = listed && before && at && !shownItems.some(({id}) => id === before.id);
      const {say} = formats(this.host.language);
      const moved = gone ? say` ${before.name} is not in it; you are at ${at.name}.` : '';
      this.#news = say`Updated: ${words.subtitle}.${moved}`;
      this.#tell();
    }
    this.#at = at;
  }

  hostDisconnected(): void {
    clearTimeout(this.#quiet);
    this.#quiet = undefined;
    this.#news = undefined;
  }

  #tell(): void {
    if (this.#quiet !== undefined || this.#news === undefined) return;
    this.host.say(this.#news);
    this.#news = undefined;
    this.#quiet = setTimeout(() => {
      this.#quiet = undefined;
      this.#tell();
    }, this.wait);
  }
}
