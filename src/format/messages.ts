/** A language that the words and numbers of a chart can be in, as its subtag: `en`, `cy`. */
export type Language = string;

/** A text in another language; several where it changes with the first number in it. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Texts by their English template, in which `{0}`, `{1}` … stand for what is put in. */
export type Messages = Readonly<Record<string, Message>>;

type Known = Map<Language, Map<string, Message>>;

const KEY = Symbol.for('vcse-charts messages');

/** The texts of a page: one store for all copies of this module, since every element's file has its own. */
function known(): Known {
  const page = globalThis as unknown as Record<symbol, Known | undefined>;
  return (page[KEY] ??= new Map<Language, Map<string, Message>>());
}

/** What `Intl` calls a language: English is British, and a browser that lacks a language writes as the British do. */
export function localesOf(language: Language): readonly string[] {
  return language === 'en' ? ['en-GB'] : [language, 'en-GB'];
}

/** A fixed text that is put into a language where it is used: `say([name])`. */
export function term([text = '']: readonly string[]): string {
  return text;
}

/** Several of them, each one word. */
export function terms([text = '']: readonly string[]): readonly string[] {
  return text.split(' ');
}

/**
 * Adds texts to a language.
 *
 * @param place - `over` those that are there, or `under` them, which then stay
 */
export function addMessages(
  language: Language,
  messages: Messages,
  place: 'over' | 'under' = 'over',
): void {
  const own = known().get(language) ?? new Map<string, Message>();
  for (const [template, message] of Object.entries(messages))
    if (place === 'over' || !own.has(template)) own.set(template, message);
  known().set(language, own);
}

/** Whether a language has any texts. */
export function speaks(language: Language): boolean {
  return known().has(language);
}

/**
 * A template in a language, in pieces: its text, and between that what is put in, in the order of that language. A
 * template that has no message in the language stays English.
 *
 * @param strings - of the English template
 * @param values - what is put in; the first number chooses among the forms of a message
 */
export function phrase<Value>(
  language: Language,
  strings: readonly string[],
  values: readonly Value[],
): readonly (string | Value)[] {
  const message = known().get(language)?.get(templateOf(strings));
  if (message === undefined)
    return strings.flatMap((text, i) => (i < values.length ? [text, values[i] as Value] : [text]));
  return formOf(message, language, values)
    .split(/\{(\d+)\}/)
    .map((part, i) => (i % 2 ? (values[Number(part)] ?? '') : part));
}

function templateOf(strings: readonly string[]): string {
  return strings.reduce((all, text, i) => `${all}{${i - 1}}${text}`);
}

function formOf(message: Message, language: Language, values: readonly unknown[]): string {
  if (typeof message === 'string') return message;
  const number = values.find((value) => typeof value === 'number') ?? 0;
  return message[new Intl.PluralRules(language).select(number)] ?? message.other ?? '';
}
