/**
 * A column's header in the form in which spellings are compared: small letters and figures, one space between words.
 *
 * `OrganisationalUnit` becomes `organisational unit`, `Amount (£)` becomes `amount`, `Supplier's name` becomes `suppliers name`.
 * Of a text without letters or figures nothing is left.
 */
export function headerSpelling(header: string): string {
  return header
    .replace(/['’]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z]{2})/g, '$1 $2')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
