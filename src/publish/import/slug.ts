/**
 * A short name for machines from a name for people: `st-marys-hospice`.
 *
 * @returns at most 80 characters; `unnamed` when no letter or figure is left
 */
export function slug(name: string): string {
  const text = name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return text.slice(0, 80).replace(/-$/, '') || 'unnamed';
}
