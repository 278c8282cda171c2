/** A start tag of a chart in a page. */
export interface ChartTag {
  /** In small letters: `vcse-map`. */
  readonly name: string;
  /** In the order in which they are written, their values without entities. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Where the tag begins and ends in the page. */
  readonly from: number;
  readonly to: number;
  /** The line that it begins on, from 1. */
  readonly line: number;
  /** What stands between the tag and its end tag. */
  readonly content: string;
  /** The language that it stands in, as its subtag; `en` where the page names none. */
  readonly language: string;
}

/** What a page holds for those who fill its charts. */
export interface PageTags {
  readonly charts: readonly ChartTag[];
  /** Where the head ends; `undefined` in a page without the tag that ends it. */
  readonly headEnd: number | undefined;
}

/** Elements whose content is text, or is not shown where it stands. */
const TEXT = ['script', 'style', 'textarea', 'title', 'template', 'noscript', 'iframe', 'xmp'];

/** Elements that have no content. */
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Elements that often end without an end tag, where another of the same name begins. */
const ENDS = ['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option'];

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * The charts of a page: start tags whose names begin with `vcse-`, but those in comments, scripts and templates.
 *
 * @param html - the text of a page, or of a part of one
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization, of which this reads tags and comments
 */
export function pageTags(html: string): PageTags {
  const charts: ChartTag[] = [];
  let headEnd: number | undefined;
  const open: {readonly name: string; readonly language: string}[] = [];
  const tags = new RegExp(TAG);
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    const [whole, slash, written = '', attributes = ''] = match;
    const name = written.toLowerCase();
    if (!name) continue;
    if (slash) {
      if (name === 'head') headEnd ??= match.index;
      const begun = open.findLastIndex((each) => each.name === name);
      if (begun >= 0) open.splice(begun);
      continue;
    }
    if (TEXT.includes(name)) tags.lastIndex = endOf(html, name, tags.lastIndex);
    if (ENDS.includes(name) && open.at(-1)?.name === name) open.pop();
    const own = attributesOf(attributes);
    const lang = own.find(([key]) => key === 'lang')?.[1];
    const language =
      lang === undefined
        ? (open.at(-1)?.language ?? 'en')
        : lang.toLowerCase().split('-')[0] || 'en';
    if (!VOID.test(name)) open.push({name, language});
    if (name.startsWith('vcse-')) {
      const to = match.index + whole.length;
      charts.push({
        name,
        attributes: own,
        language,
        from: match.index,
        to,
        line: html.slice(0, match.index).split('\n').length,
        content: html.slice(to, endOf(html, name, to)),
      });
    }
  }
  return {charts, headEnd};
}

/** Attributes as they are written in a tag. */
function attributesOf(text: string): readonly (readonly [name: string, value: string])[] {
  return [...text.matchAll(ATTRIBUTE)].map(
    ([, key = '', double, single, bare]) =>
      [key.toLowerCase(), plainText(double ?? single ?? bare ?? '')] as const,
  );
}

/** Where the next end tag of an element begins, or the page ends. */
function endOf(html: string, name: string, from: number): number {
  const found = html.slice(from).search(new RegExp(`</${name}(?![\\w-])`, 'i'));
  return found < 0 ? html.length : from + found;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  pound: '£',
};

/** A value without the entities that authors and templates write. */
function plainText(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (whole, ten, sixteen, name) => {
      const point = ten ? Number.parseInt(String(ten), 10) : Number.parseInt(String(sixteen), 16);
      if (name) return named[String(name)] ?? whole;
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
