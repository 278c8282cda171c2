import type {Picture} from './svg-picture.js';

/** Where a picture stands in another one. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
/** What no export of a chart has: code, pages in pictures, and what asks for files. */
const REFUSED = /^(script|foreignObject|iframe|image|feImage|style|animate\w*|set)$/i;
/** Listeners, and addresses other than of a part of the same picture. */
const REACHES = /\s(on\w+)\s*=|\s(?:xlink:)?href\s*=\s*["']?(?!#)|url\((?!["']?#|&quot;#)/i;

/**
 * A picture as a part of another SVG picture, scaled into a box, its identifiers beginning with a prefix so that they meet no
 * other.
 *
 * @param picture - as `svgPicture` makes it
 * @throws RangeError for text that is not such a picture: another root, code, or addresses
 */
export function nestedPicture(
  {svg, width, height}: Picture,
  {box, prefix}: {readonly box: Box; readonly prefix: string},
): string {
  const start = svg.search(/<svg[\s>]/);
  if (start < 0 || !svg.trimEnd().endsWith('</svg>'))
    throw new RangeError('invalid picture of a chart (expected one <svg>)');
  let outer = true;
  return svg
    .slice(start)
    .trimEnd()
    .replace(TAG, (whole, end: string, name: string, written: string) => {
      if (REFUSED.test(name) || REACHES.test(written))
        throw new RangeError(`invalid picture of a chart: <${name}> (expected shapes and words)`);
      if (end) return whole;
      const attributes = prefixed(written, prefix);
      if (!outer) return `<${name}${attributes}>`;
      outer = false;
      const place = Object.entries({...box, viewBox: `0 0 ${width} ${height}`});
      const kept = attributes.replace(/\s(?:x|y|width|height|viewBox|xmlns)="[^"]*"/g, '');
      return `<svg${place.map(([key, value]) => ` ${key}="${value}"`).join('')}${kept}>`;
    });
}

function prefixed(attributes: string, prefix: string): string {
  return attributes
    .replace(/(\sid=["'])/g, `$1${prefix}`)
    .replace(/(\s(?:xlink:)?href=["']#)/g, `$1${prefix}`)
    .replace(/(url\((?:&quot;|["'])?#)/g, `$1${prefix}`)
    .replace(
      /(\saria-(?:labelledby|describedby|controls|owns)=")([^"]*)/g,
      (_, before: string, ids: string) => before + ids.replace(/[^\s]+/g, (id) => `${prefix}${id}`),
    );
}
