/** Words that go with a picture wherever it is taken. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Source and licence. */
  readonly source: string;
  /** Day on which the picture was made, in readers' words. */
  readonly made: string;
  /** For programs: what the figure is made from. */
  readonly record?: string;
}

/** A picture as a file of its own. */
export interface Picture {
  readonly svg: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const SPACE = 'http://www.w3.org/2000/svg' as const;
const MARGIN = 24;

/** What a drawing's style sheet says of its marks and words, as attributes that any program reads. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
] as const;

/**
 * A drawing with its title, source, licence and date inside, its looks written out and its words in the page's own
 * fonts with others to fall back on. No style sheet, script or address is in it.
 *
 * @param drawing - as it stands in the page
 * @param page - colour behind the drawing
 * @param text - the page's font family and colour of text
 */
export function svgPicture(
  drawing: SVGSVGElement,
  words: PictureWords,
  {page, text, font}: {readonly page: string; readonly text: string; readonly font: string},
): Picture {
  const {width: inner, height} = drawing.getBoundingClientRect();
  const width = inner + 2 * MARGIN;
  const root = element('svg', {xmlns: SPACE, 'font-family': `${font}, Arial, sans-serif`});
  const title = element('title', {});
  title.textContent = words.title;
  root.append(title);
  if (words.record) {
    const record = element('metadata', {});
    record.textContent = words.record;
    root.append(record);
  }
  const behind = element('rect', {width: '100%', height: '100%', fill: page});
  root.append(behind);
  let y = MARGIN;
  const write = (line: string, size: number, weight: string) => {
    for (const part of wrapped(line, inner, size, weight, font)) {
      y += size * 1.25;
      const place = {x: MARGIN, y, 'font-size': size, 'font-weight': weight, fill: text};
      const label = element('text', place);
      label.textContent = part;
      root.append(label);
    }
  };
  write(words.title, 22, '700');
  write(words.subtitle, 15, '400');
  const copy = written(drawing);
  place(copy, MARGIN, y + 18);
  root.append(copy);
  y += 18 + height + 12;
  write(words.source, 12, '400');
  write(words.made, 12, '400');
  y += MARGIN;
  for (const [name, value] of Object.entries({width, height: y, viewBox: `0 0 ${width} ${y}`})) {
    root.setAttribute(name, String(value));
  }
  return {svg: new XMLSerializer().serializeToString(root), width, height: y};
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function place(drawing: Element, x: number, y: number): void {
  drawing.setAttribute('x', String(x));
  drawing.setAttribute('y', String(y));
  drawing.setAttribute('overflow', 'visible');
}

/** A copy of a drawing that needs no style sheet. */
function written(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const from = [drawing, ...drawing.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((each, at) => {
    const own = to[at];
    if (!own) return;
    const style = getComputedStyle(each);
    const kept = each.closest('defs');
    // Dots for paper and for a reader's own colours.
    if (style.display === 'none' && !kept) return own.remove();
    // A shape that is kept for later looks as those do that use it.
    const ownLooks = kept && !each.closest('pattern') ? [] : looks;
    for (const look of ownLooks) {
      const value = style.getPropertyValue(look);
      if (value) own.setAttribute(look, value);
    }
    for (const name of ['class', 'part', 'style']) own.removeAttribute(name);
  });
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  return copy;
}

/** A text in lines no wider than a width, measured in the font that it is written in. */
function wrapped(
  text: string,
  width: number,
  size: number,
  weight: string,
  font: string,
): string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [text];
  context.font = `${weight} ${size}px ${font}`;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last === undefined || context.measureText(longer).width > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
