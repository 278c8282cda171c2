/** Alphabets without a Latin letter: one for the texts of charts, one for what documents say in their own words. */
const ALPHABETS = {
  charts: 'αβψδεφγηιξκλμνοπϙρστθωχυζς',
  documents: 'абцдефгхийклмнопярстувшжыз',
} as const;

/** Fields of documents whose single words are read, not looked up. */
const READ =
  /^(title|place|text|short|shortLabel|label|note|dataQualityNote|lowWords|highWords|benchmarkName|toName|who|region|area|organisation|owner|group|stage|theme)$/;

/** A text in letters that no word of ours has; what stands in braces, and figures, stay. */
export function foreign(text: string, alphabet: keyof typeof ALPHABETS): string {
  return text.replace(/\{\d+\}|[A-Za-z]/g, (found) => {
    if (found.length > 1) return found;
    const other = ALPHABETS[alphabet][found.toLowerCase().charCodeAt(0) - 97] ?? '';
    return found === found.toLowerCase() ? other : other.toUpperCase();
  });
}

/** A document, or a file of boundaries, whose own words are in foreign letters: names, titles, notes. */
export function foreignDocument(value: unknown, key = '', named = false): unknown {
  if (typeof value === 'string')
    return isRead(value, key, named) ? foreign(value, 'documents') : value;
  if (Array.isArray(value))
    return value.map((each) => foreignDocument(each, key, key === 'data' || named));
  if (typeof value !== 'object' || value === null) return value;
  const own = named || key === 'properties' || ('id' in value && 'name' in value);
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, foreignDocument(each, name, own)]),
  );
}

/** Several words, or one that is no address and no name that is looked up elsewhere in the document. */
function isRead(text: string, key: string, named: boolean): boolean {
  if (/^https?:/.test(text) || key === 'period') return false;
  if (/[A-Za-z].* |\s.*[A-Za-z]/.test(text) || /^(unitText|dataQualityNote|note)$/.test(key))
    return true;
  return (named && key === 'name') || (/[A-Z][a-z]/.test(text) && READ.test(key));
}
