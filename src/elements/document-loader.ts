import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadJson} from '../load/load-json.js';
import {parseJson} from '../load/parse-json.js';
import {nearViewport} from './near-viewport.js';

/** What an element loads from, and how it reads what came. */
export interface DocumentSource<Document> extends HTMLElement {
  readonly src: string | undefined;
  readonly data: unknown;
  /** Hash that the document must have. */
  readonly pin: string | undefined;
  readonly loading: 'lazy' | 'eager';
  readonly contract: (input: unknown, options: {name: string}) => Promise<Document>;
  /** `false` where an inline script child is something else. */
  readonly scriptIsDocument?: boolean;
  /** Asks for what is known to be needed beside the document, at the same time as it. */
  askBeside?(): void;
}

/** A document, and what it was read from. */
interface Read<Document> {
  readonly given: unknown;
  readonly document: Document;
}

type Host<Document> = ReactiveControllerHost & DocumentSource<Document>;

/**
 * Loads and checks an element's document: from `data`, an inline script child or `src`, in this order.
 * It starts when the element comes near the viewport (at once with `loading="eager"`), drops a request
 * that a newer one overtakes, and keeps the last good document when a later one fails.
 */
export class DocumentLoader<Document> implements ReactiveController {
  /** The last document that arrived and is valid. */
  document: Document | undefined;
  /** What it was read from, for its hash. */
  given: unknown;
  /** When it arrived. */
  loadedAt: Date | undefined;
  /** What is wrong with the newest one: a `LoadError` or a `ContractError`. */
  error: unknown;
  /** The newest load, until it has ended well or badly; `undefined` before the first. */
  reading: Promise<void> | undefined;
  /** What its host makes of the newest document, where that takes time. */
  making: Promise<void> | undefined;

  readonly #host: Host<Document>;
  #asked: readonly unknown[] = [];
  #request: AbortController | undefined;
  #near = false;
  #awaiting = false;
  #attempt = 0;
  #stopWatching: (() => void) | undefined;

  constructor(host: Host<Document>) {
    this.#host = host;
    host.addController(this);
  }

  /** Name of the document for messages: its file name, or "the data". */
  get name(): string {
    const {src, data} = this.#host;
    if (data !== undefined || !src) return 'the data';
    return src.split(/[?#]/)[0]?.split('/').pop() || 'the data';
  }

  hostConnected(): void {
    // Asked for before the page is measured: an eager document need not wait for the first layout.
    this.#load();
    this.#stopWatching = nearViewport(this.#host, () => {
      this.#near = true;
      this.#load();
    });
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    if (!this.#request) return;
    this.#request.abort();
    // What the abort brings is nobody's error.
    this.#request = undefined;
    this.#asked = [];
  }

  hostUpdate(): void {
    this.#load();
  }

  /** Starts a load when what is asked for has changed; the request before it is dropped. */
  #load(): void {
    const {data, src, pin, loading} = this.#host;
    if (!this.#near && loading !== 'eager') return;
    if (data === undefined && this.#awaitsContent()) return;
    const asked = [data, src, pin, this.#attempt];
    if (asked.every((part, at) => part === this.#asked[at])) return;
    this.#asked = asked;
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    this.#host.askBeside?.();
    const settle = (error: unknown, read?: Read<Document>) => {
      if (this.#request !== request) return;
      this.#request = undefined;
      this.error = error;
      if (read) {
        ({given: this.given, document: this.document} = read);
        this.loadedAt = new Date();
      }
      this.#host.requestUpdate();
    };
    this.reading = this.#read(data, typeof src === 'string' ? src : undefined, request.signal).then(
      (read) => settle(undefined, read),
      (error: unknown) => settle(error),
    );
  }

  /**
   * Whether the page's parser may still bring the inline document: a script that ran before the element upgrades it at
   * its start tag. It is looked for again when the parser has ended.
   */
  #awaitsContent(): boolean {
    const {ownerDocument} = this.#host;
    if (ownerDocument.readyState !== 'loading' || isFollowed(this.#host)) return false;
    if (!this.#awaiting) {
      this.#awaiting = true;
      const parsed = () => {
        this.#awaiting = false;
        if (this.#host.isConnected) this.#load();
      };
      ownerDocument.addEventListener('DOMContentLoaded', parsed, {once: true});
    }
    return true;
  }

  /** Asks for the document once more. */
  retry(): void {
    this.#attempt += 1;
    this.#host.requestUpdate();
  }

  async #read(
    data: unknown,
    src: string | undefined,
    signal: AbortSignal,
  ): Promise<Read<Document> | undefined> {
    if (data !== undefined) return this.#check(data);
    const inline =
      this.#host.scriptIsDocument !== false &&
      this.#host.querySelector(':scope > script[type="application/json"]');
    if (inline) return this.#check(parseJson(inline.textContent));
    if (!src) return undefined;
    const options = {signal, base: this.#host.baseURI};
    const value = await loadJson(src, options);
    if (!tablesInFiles(value)) return this.#check(value);
    const {withAllTables} = await import('./with-all-tables.js');
    return this.#check(await withAllTables(value, src, options));
  }

  async #check(given: unknown): Promise<Read<Document>> {
    const {name} = this;
    const {pin, contract} = this.#host;
    if (pin) await (await import('./check-pin.js')).checkPin(given, pin, name);
    return {given, document: await contract(given, {name})};
  }
}

/** Whether anything stands after a node in its page: then the parser is past its content. */
function isFollowed(node: Node | null): boolean {
  return node !== null && (node.nextSibling !== null || isFollowed(node.parentNode));
}

/** Files that no chart reads as a table: shapes are a map's own affair, and single payments are not drawn. */
const notTables: readonly unknown[] = ['boundaries', 'hexagons', 'payments'];

/** Whether a document names a file for any of its tables. */
function tablesInFiles(document: unknown): boolean {
  const {resources} = (document ?? {}) as {resources?: unknown};
  return (
    Array.isArray(resources) &&
    resources.some(
      (resource: {name?: unknown; path?: unknown} | null) =>
        resource?.path !== undefined && !notTables.includes(resource.name),
    )
  );
}
