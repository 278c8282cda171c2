/** First characters that a spreadsheet takes for a formula, also after quotes and spaces. */
const FORMULA = /^["'\s]*[=+\-@\t\r\n＝＋－＠]/;

/** A text cell as a spreadsheet may have it: one that it would run as a formula gets a leading apostrophe. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
