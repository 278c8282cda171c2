/**
 * An address that an embedded chart may ask: of the page's own origin, or one that begins with a listed address.
 *
 * @param text - as it stands in the page's address
 * @param base - address of the embedded page
 * @param listed - addresses of folders, each ending with /
 * @returns `undefined` for any other
 */
export function allowedAddress(
  text: string,
  base: string,
  listed: readonly string[],
): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  const {origin, href} = url;
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  const own = origin === new URL(base).origin;
  const known = listed.some(
    (folder) => /^https:\/\/[^/]+\/(.*\/)?$/.test(folder) && href.startsWith(folder),
  );
  return own || known ? href : undefined;
}
