/**
 * SHA-256 of a document in hexadecimal, over its JSON with keys in order: two documents that say the same have one hash.
 *
 * @returns `undefined` where the browser does not offer it: on a page that is not secure
 */
export async function hashOf(document: unknown): Promise<string | undefined> {
  const {subtle} = crypto as {readonly subtle?: SubtleCrypto};
  if (!subtle) return undefined;
  const bytes = await subtle.digest('SHA-256', new TextEncoder().encode(canonical(document)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
  return `{${fields.join(',')}}`;
}
