/** The drawing of a chart, for another picture. */
export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  /** As SVG, scaled into a box. */
  readonly at: (box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }) => string;
}

const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
/** What no export of a chart has: code, pages in pictures, and what asks for files. */
const REFUSED = /^(script|foreignObject|iframe|image|feImage|style|animate\w*|set)$/i;
/** Listeners, and addresses other than of a part of the same picture. */
const REACHES = /\s(on\w+)\s*=|\s(?:xlink:)?href\s*=\s*["']?(?!["']?#)|url\((?!["']?#|&quot;#)/i;
/** Places and identifiers of the chart's own page. */
const OUTER = /\s(?:x|y|width|height|viewBox|role|aria-[\w]+)="[^"]*"/g;

/**
 * The drawing in a chart's picture, without the words around it. Its identifiers begin with `chart-`, so that they meet no
 * other.
 *
 * @param svg - as `svgPicture` makes it: one picture in another, the inner one is the drawing
 * @throws RangeError for text that is not such a picture, also for one with code or addresses
 */
export function chartDrawing(svg: string): ChartDrawing {
  const tags = [...svg.matchAll(TAG)];
  for (const [, , name = '', written = ''] of tags)
    if (REFUSED.test(name) || REACHES.test(written))
      throw new RangeError(`invalid picture of a chart: <${name}> (expected shapes and words)`);
  const [, first] = tags.filter(([, end, name]) => name === 'svg' && !end);
  const ends = tags.filter(([, end, name]) => name === 'svg' && end);
  const last = ends.at(-2);
  const [whole = '', , , written = ''] = first ?? [];
  const [width, height] = ['width', 'height'].map((name) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(written)?.[1]),
  );
  if (!first || !last || !width || !height)
    throw new RangeError('invalid picture of a chart (expected a drawing with a size in it)');
  const content = svg.slice(first.index + whole.length, last.index);
  const viewBox = /\sviewBox="[^"]*"/.exec(written)?.[0] ?? ` viewBox="0 0 ${width} ${height}"`;
  const inside = content.replace(TAG, (tag, end: string, name: string, own: string) =>
    end ? tag : `<${name}${prefixed(own)}>`,
  );
  return {
    width,
    height,
    at: (box) =>
      `<svg${Object.entries(box)
        .map(([key, value]) => ` ${key}="${value}"`)
        .join('')}${viewBox}${written.replace(OUTER, '')}>${inside}</svg>`,
  };
}

function prefixed(attributes: string): string {
  return attributes
    .replace(/(\sid=["'])/g, '$1chart-')
    .replace(/(\s(?:xlink:)?href=["']#)/g, '$1chart-')
    .replace(/(url\((?:&quot;|["'])?#)/g, '$1chart-')
    .replace(
      /(\saria-(?:labelledby|describedby|controls|owns)=")([^"]*)/g,
      (_, before: string, ids: string) => before + ids.replace(/[^\s]+/g, (id) => `chart-${id}`),
    );
}
