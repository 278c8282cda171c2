/** Control, zero-width, bidirectional and tag characters: nothing a reader should see. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const LONGEST = 200;

/**
 * Text from a document, ready to be shown: characters that cannot be seen or that turn the reading
 * direction are removed, runs of spaces become one, and more than `longest` characters end in "…".
 */
export function cleanText(text: string, longest = LONGEST): string {
  const clean = text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  return clean.length > longest ? `${clean.slice(0, longest - 1)}…` : clean;
}
