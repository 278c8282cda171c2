import {formats} from '../format/formats.js';
import type {Language} from '../format/messages.js';

/** What says what happened, in the reader's language. */
export interface Saying {
  readonly language: Language;
  say(text: string): void;
}

/**
 * Puts a text where the reader can paste it from, and says that it is there, or that the page may not.
 *
 * @param host - says what happened
 * @param done - what to say when it is there
 */
export async function copyText(host: Saying, text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    host.say(done);
  } catch {
    host.say(
      formats(host.language).say`This page may not copy. Select the text and copy it yourself.`,
    );
  }
}
