/**
 * SHA-256 of a value in hexadecimal, over its JSON with keys in order: two values that say the same have one hash.
 *
 * @returns `undefined` where the browser does not offer it: on a page that is not secure
 * @see RFC 8785, JSON Canonicalization Scheme
 */
export async function hashOf(value: unknown): Promise<string | undefined> {
  const {subtle} = crypto as {readonly subtle?: SubtleCrypto};
  if (!subtle) return undefined;
  const bytes = await subtle.digest('SHA-256', new TextEncoder().encode(canonical(value)));
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
