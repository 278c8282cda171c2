/** A name for a file made from words: small letters, digits and hyphens, at most 80 characters. */
export function fileName(title: string, extension: 'csv'): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return `${words || 'chart'}.${extension}`;
}
