import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {watchLanguage} from './languages.js';

/** A chart that can be in several languages. */
interface Speaking extends ReactiveControllerHost, HTMLElement {
  heed(again?: boolean): void;
}

/** Keeps a chart in the language that it stands in while a page changes it. */
export class LanguageWatch implements ReactiveController {
  #stop: (() => void) | undefined;

  constructor(private readonly host: Speaking) {
    host.addController(this);
    // It may have changed while the tools were on their way.
    if (host.isConnected) host.heed();
  }

  hostConnected(): void {
    this.#stop = watchLanguage(this.host, (texts) => this.host.heed(texts));
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
