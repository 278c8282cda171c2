/** Words longer than this describe something; they do not stand in its place. */
const LONGEST = 80;

/**
 * Whether a cell says that the publisher hides what belongs there: "REDACTED", "Name withheld", "redacted - personal data".
 * A supplier called "Confidential Shredding Ltd" hides nothing.
 */
export function isRedacted(text: string): boolean {
  if (text.length > LONGEST) return false;
  return /\bredact(ed|ion)?\b|\bwithheld\b|^\W*confidential\W*$|\bpersonal (data|information|details)\b/i.test(
    text,
  );
}
