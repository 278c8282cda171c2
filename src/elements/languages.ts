import {addMessages, speaks, type Language, type Messages} from '../format/messages.js';

/** What brings a chart's texts in a language. */
type Dictionary = () => Promise<{readonly messages: Messages}>;

/** A kind of chart's own texts, by language. */
export type Dictionaries = Readonly<Partial<Record<Language, Dictionary>>>;

const common: Dictionaries = {cy: () => import('../words/cy/common.js')};

/** Told on the document, so that it reaches charts whose code came in another file. */
const TEXTS = 'vcse-messages';

/** Called when the language around a chart may be another, or its texts are. */
type Changed = (texts: boolean) => void;

const charts = new Set<Changed>();
let observer: MutationObserver | undefined;

/**
 * The language that a chart can be in: the wanted one, once its texts are here, or English.
 *
 * @param dictionaries - the chart's own texts
 */
export async function learned(wanted: Language, dictionaries: Dictionaries): Promise<Language> {
  // A chart half in one language and half in another would be worse than one in English.
  if (common[wanted] && !dictionaries[wanted]) return 'en';
  const parts = [common[wanted], dictionaries[wanted]].flatMap((part) => part ?? []);
  for (const {messages} of await Promise.all(parts.map((part) => part())))
    addMessages(wanted, messages, 'under');
  return speaks(wanted) ? wanted : 'en';
}

/**
 * Calls when the language that an element stands in may have changed.
 *
 * @returns a function that stops watching
 */
export function watchLanguage(element: Element, changed: Changed): () => void {
  observer ??= new MutationObserver(() => {
    for (const each of charts) each(false);
  });
  let root = element.getRootNode();
  for (;;) {
    observer.observe(root, {subtree: true, attributeFilter: ['lang']});
    if (!(root instanceof ShadowRoot)) break;
    root = root.host.getRootNode();
  }
  charts.add(changed);
  const told = () => changed(true);
  document.addEventListener(TEXTS, told);
  return () => {
    document.removeEventListener(TEXTS, told);
    charts.delete(changed);
    if (!charts.size) observer?.disconnect();
  };
}

/**
 * Adds a language to all charts of a page, now and later, or replaces texts of one: a chart is in the language of the
 * nearest `lang`.
 *
 * @param language - its subtag, as in `lang`: `pl` for `lang="pl"` and `lang="pl-PL"`
 * @param messages - texts by their English template, as `vcse-charts/messages.json` lists them; `{0}`, `{1}` … stand for
 *   what is put in. A text that changes with a number is an object by plural category: `{one: …, other: …}`. A template
 *   that is left out stays English.
 */
export function registerMessages(language: Language, messages: Messages): void {
  addMessages(language, messages);
  document.dispatchEvent(new Event(TEXTS));
}
