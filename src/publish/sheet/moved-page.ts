const TAG = /<!--[\s\S]*?-->|<[a-z][\w-]*(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const SCRIPT = /(<(script|style|textarea)\b(?:"[^"]*"|'[^']*'|[^"'>])*>)([\s\S]*?)(?=<\/\2)/gi;
const ADDRESS = /(\s(?:href|src|poster|boundaries|hexagons)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi;
/** Addresses that mean the same everywhere on a site: whole ones, from its root, and places in the page. */
const FIXED = /^(?:[a-z][a-z\d+.-]*:|\/|#|\?|$)/i;

/**
 * A page for another folder: its addresses begin with the way back.
 *
 * @param html - the text of the page; what stands in its scripts and comments stays
 * @param back - from the other folder to the page's own: `../`
 * @param kept - addresses of what is in the other folder
 */
export function movedPage(html: string, back: string, kept: readonly string[] = []): string {
  const scripts: string[] = [];
  const bare = html.replace(SCRIPT, (_, tag: string, _name: string, content: string) => {
    scripts.push(content);
    return `${tag}\u0000`;
  });
  const moved = bare.replace(TAG, (tag) =>
    tag.startsWith('<!--')
      ? tag
      : tag.replace(ADDRESS, (whole, before: string, double?: string, single?: string) => {
          const address = double ?? single ?? '';
          if (FIXED.test(address) || kept.includes(address)) return whole;
          const mark = double === undefined ? "'" : '"';
          return `${before}${mark}${back}${address}${mark}`;
        }),
  );
  return moved.replaceAll('\u0000', () => scripts.shift() ?? '');
}
