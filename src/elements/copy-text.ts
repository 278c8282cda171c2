/**
 * Puts a text where the reader can paste it from, and says that it is there, or that the page may not.
 *
 * @param host - says what happened
 * @param done - what to say when it is there
 */
export async function copyText(
  host: {say(text: string): void},
  text: string,
  done: string,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    host.say(done);
  } catch {
    host.say('This page may not copy. Select the text and copy it yourself.');
  }
}
