/** The words of an attribute that takes several, separated by spaces or commas. */
export function wordList(text: string | undefined): readonly string[] {
  return text?.split(/[\s,]+/).filter(Boolean) ?? [];
}
