/** Words as a short name for machines: "VCSE share of NHS spending" becomes "vcse-share-of-nhs-spending", at most 60 characters. */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
