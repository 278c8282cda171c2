/** A commissioner's name for readers: without "NHS" and "CCG", in ordinary spelling. */
export function readersPlace(official: string): string {
  return official.replace(/^NHS /, '').replace(/ CCG$/, '').replace(/ & /g, ' and ').trim();
}
