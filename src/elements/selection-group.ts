import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A chart that has a chosen item and may share it. */
export interface Selecting extends ReactiveControllerHost {
  readonly group: string | undefined;
  readonly isConnected: boolean;
  readonly ownerDocument: Document;
  selected: string | undefined;
}

/** What charts of one group tell each other. */
interface Message {
  readonly group: string;
  /** The item that is chosen now; left out in a question. */
  readonly id?: string | undefined;
  /** Takes what is chosen in the group: a chart that comes later asks. */
  readonly answer?: (id: string | undefined) => void;
}

/** Name of the event, on the document, that carries the messages. */
const CHANNEL = 'vcse-group';

/**
 * Keeps one chosen item in all charts of a group, wherever they are in the page and whichever file they came from. A chart
 * that comes later takes over what is chosen; where nothing is, it brings its own.
 */
export class SelectionGroup implements ReactiveController {
  #group: string | undefined;
  #selected: string | undefined;

  constructor(private readonly host: Selecting) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.ownerDocument.addEventListener(CHANNEL, this.#heard);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.host.ownerDocument.removeEventListener(CHANNEL, this.#heard);
    this.#group = undefined;
  }

  hostUpdated(): void {
    const {group, selected, isConnected} = this.host;
    // An update may still be on its way when a chart leaves the page.
    if (!isConnected) return;
    if (group !== this.#group) {
      this.#join(group);
    } else if (group && selected !== this.#selected) {
      this.#selected = selected;
      this.#tell({group, id: selected});
    }
  }

  #join(group: string | undefined): void {
    // Not heard by itself: it has no group while it asks.
    this.#group = undefined;
    let chosen = this.host.selected;
    if (group) this.#tell({group, answer: (id) => (chosen = id)});
    this.#group = group;
    this.#selected = chosen;
    this.host.selected = chosen;
  }

  #tell(detail: Message): void {
    this.host.ownerDocument.dispatchEvent(new CustomEvent(CHANNEL, {detail}));
  }

  readonly #heard = (event: Event): void => {
    // Whoever wrote the event, what it says is looked at before it is used.
    const {group, id, answer} = ((event as CustomEvent).detail ?? {}) as Partial<Message>;
    if (!this.#group || group !== this.#group) return;
    if (typeof answer === 'function') {
      answer(this.#selected);
    } else if (id !== this.#selected && (id === undefined || typeof id === 'string')) {
      this.#selected = id;
      this.host.selected = id;
    }
  };
}
