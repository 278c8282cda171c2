/** The words of a command line as a shell would part them: by spaces, but not inside quotation marks. */
export function words(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}
