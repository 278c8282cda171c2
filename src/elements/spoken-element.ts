import {LitElement, type PropertyDeclarations} from 'lit';
import type {Language} from '../format/messages.js';
import {languageOf} from './language-of.js';
import {LanguageWatch} from './language-watch.js';
import {learned, type Dictionaries} from './languages.js';

/** An element of a sheet, with its texts and numbers in the language of the nearest `lang`. */
export abstract class SpokenElement extends LitElement {
  static override properties: PropertyDeclarations = {language: {state: true}};

  /** Of the words: that of the nearest `lang`, as soon as its texts are here. */
  language: Language = 'en';

  /** Brings the element's own texts. */
  protected abstract dictionaries(): Dictionaries;

  #wanted: Language = 'en';

  constructor() {
    super();
    new LanguageWatch(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.heed();
  }

  /**
   * Takes the language that the element stands in.
   *
   * @param again - its texts are others now
   */
  heed(again = false): void {
    const wanted = languageOf(this);
    this.#wanted = wanted;
    const speak = (language: Language) => {
      if (this.#wanted !== wanted) return;
      this.language = language;
      if (again) this.requestUpdate('language', '');
    };
    if (wanted === 'en') speak('en');
    else learned(wanted, this.dictionaries()).then(speak, () => speak('en'));
  }
}
