/** What an embedded chart is made from. */
export interface Embedded {
  readonly tag: string;
  /** Attributes as the author wrote them, without those that have to do with the page alone. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Address of the file that registers the element; `undefined` when it is not known. */
  readonly script: string | undefined;
  readonly title: string;
  /** What the tag holds for its element, as JSON: an author's specification. */
  readonly inside?: string | undefined;
}

/** Two lines for a page that may run scripts: fixed parts, each value escaped. */
export function embedCode({tag, attributes, script, inside}: Embedded): string {
  const own = attributes.map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  const source = script ?? `/vcse-charts/define/${tag}.js`;
  const held =
    inside === undefined
      ? ''
      : `<script type="application/json">${inside.replaceAll('<', '\\u003c')}</script>`;
  return `<script type="module" src="${escaped(source)}"></script>\n<${tag}${own.join('')}>${held}</${tag}>`;
}

/**
 * The address of a page that shows one chart, `embed.html`, with the chart in it.
 *
 * @param page - address of that page
 */
export function frameAddress(
  page: string,
  {tag, attributes}: Pick<Embedded, 'tag' | 'attributes'>,
): string {
  const address = new URL(page);
  address.searchParams.set('type', tag.replace(/^vcse-/, ''));
  for (const [name, value] of attributes) address.searchParams.set(name, value);
  return address.href;
}

/**
 * A frame for a page that takes none: titled, loaded when it is near, with no more rights than a chart needs.
 *
 * @param address - of the page that shows the chart
 * @param height - in CSS pixels
 */
export function frameCode(title: string, address: string, height: number): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" sandbox="allow-scripts allow-same-origin allow-downloads" referrerpolicy="no-referrer" width="100%" height="${Math.round(height)}"></iframe>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
