/** Why a file did not come. */
export type LoadReason =
  | 'bad-address'
  | 'not-found'
  | 'refused'
  | 'server'
  | 'time-out'
  | 'offline'
  | 'unreachable'
  | 'too-large'
  | 'web-page'
  | 'cut-short'
  | 'not-json'
  | 'not-csv'
  | 'not-arrow'
  | 'changed'
  | 'no-hash';

/** A message as a template and what is put in, for readers of another language. */
export interface Said {
  readonly strings: readonly string[];
  readonly values: readonly string[];
}

/** Keeps a message in its parts: the tag of a template literal. */
export function said(strings: readonly string[], ...values: readonly string[]): Said {
  return {strings, values};
}

/** A file did not come, or is not JSON. The message is for the editor of the page. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly said: Said;

  constructor(
    readonly reason: LoadReason,
    words: string | Said,
  ) {
    const parts = typeof words === 'string' ? {strings: [words], values: []} : words;
    super(parts.strings.map((text, i) => `${text}${parts.values[i] ?? ''}`).join(''));
    this.said = parts;
  }
}
