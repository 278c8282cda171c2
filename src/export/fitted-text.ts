import {textWidth} from '../format/text-width.js';
import {textLines} from './text-lines.js';
import {xmlText} from './xml-text.js';

/** A text as lines of a size. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Of all lines, in pixels. */
  readonly height: number;
  /** The lines as SVG, their box's corner at a point. */
  readonly at: (x: number, y: number, color: string) => string;
}

/** Room of a text, and how it may be written. */
export interface Room {
  readonly width: number;
  /** Left out, as much as it takes. */
  readonly height?: number;
  /** The most lines; left out, as many as it takes. */
  readonly most?: number;
  /** Sizes of letters in pixels, the liked one first. */
  readonly sizes: readonly number[];
  readonly bold?: boolean;
}

const LINE = 1.25;
/** Of a line, above the letters' base. */
const BASE = 0.98;

/**
 * A text in the first of some sizes in which it has room, whole; words are broken only in the last one.
 *
 * @returns `undefined` where it has room in none
 */
export function fittedText(
  text: string,
  {width, height = Infinity, most = Infinity, sizes, bold = false}: Room,
): FittedText | undefined {
  for (const [at, size] of sizes.entries()) {
    const widest = Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, size, bold)));
    if (widest > width && at < sizes.length - 1) continue;
    const lines = textLines(text, {width, size, bold});
    const taken = lines.length * size * LINE;
    if (lines.length > most || taken > height) continue;
    return {
      size,
      lines,
      height: taken,
      at: (x, y, color) =>
        lines
          .map(
            (line, i) =>
              `<text x="${x}" y="${rounded(y + size * (LINE * i + BASE))}" font-size="${size}"` +
              `${bold ? ' font-weight="700"' : ''} fill="${xmlText(color)}">${xmlText(line)}</text>`,
          )
          .join(''),
    };
  }
  return undefined;
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
