import {formats, type Language} from '../format/formats.js';
import type {SheetColors, SheetPart} from '../view/sheet.js';
import {fittedText, type FittedText} from './fitted-text.js';

/** A piece of a picture that knows how high it is. */
export interface Block {
  readonly height: number;
  /** As SVG, its corner at a point. */
  readonly at: (x: number, y: number) => string;
}

/** What a block is made for. */
export interface BlockRoom {
  readonly width: number;
  /** Size of letters in sentences, in pixels. */
  readonly size: number;
  readonly colors: SheetColors;
  readonly language: Language;
}

/** Parts of a sheet that are words. */
export type WordPart = Exclude<SheetPart, {readonly kind: 'chart' | 'picture'}>;

/** Width of the strip of colour at a block's side, with the space after it. */
const STRIP = 8;
const SPACE = 18;
const PAUSE = 6;

/**
 * A headline number, a quote, a paragraph, or what was said and done, with a strip of the sheet's colour at its side.
 *
 * @returns as high as it takes at its width; nothing of it is left out
 */
export function socialBlock(part: WordPart, room: BlockRoom): Block {
  const {size, colors, language} = room;
  const {say} = formats(language);
  const width = room.width - STRIP - SPACE;
  const line = (text: string | undefined, times: number, bold = false) =>
    text ? [written(text, {width, sizes: [size * times], bold})] : [];
  switch (part.kind) {
    case 'figure': {
      const sizes = [2.9, 2.5, 2.1, 1.8, 1.5].map((times) => size * times);
      return striped(
        [
          ...line(part.illustrative && say`Illustrative: made-up figures`, 0.75, true),
          written(part.value, {width, sizes, bold: true, most: 1}),
          ...line(part.unit, 1.1, true),
          ...line(part.sentence, 1),
          ...line(part.change, 0.85),
        ],
        colors,
      );
    }
    case 'quote': {
      const text = /^[“‘"']/.test(part.text) ? part.text : `“${part.text}”`;
      return striped([...line(text, 1.15), ...line(part.by, 0.85)], colors);
    }
    case 'pair':
      return striped(
        [
          ...line(say`You said`, 0.9, true),
          ...line(part.said, 1),
          ...line(say`We did`, 0.9, true),
          ...line(part.did, 1),
        ],
        colors,
      );
    case 'text':
      return striped([...line(part.heading, 1.1, true), ...line(part.text, 1)], colors);
  }
}

/** A text in the first size that has room; in the last one it takes what it needs. */
function written(text: string, room: Parameters<typeof fittedText>[1]): FittedText {
  const {most, ...free} = room;
  const made = fittedText(text, room) ?? fittedText(text, {...free, sizes: free.sizes.slice(-1)});
  if (!made) throw new RangeError('invalid room (expected one without an end)');
  return made;
}

function striped(lines: readonly FittedText[], {ink, accent}: SheetColors): Block {
  const {height, at} = stacked(lines, ink);
  return {
    height,
    at: (x, y) =>
      `<rect x="${x}" y="${y}" width="${STRIP}" height="${Math.round(height)}" fill="${accent}"/>` +
      at(x + STRIP + SPACE, y),
  };
}

/** Lines of text under one another. */
export function stacked(lines: readonly FittedText[], color: string): Block {
  return {
    height: lines.reduce((sum, {height}) => sum + height + PAUSE, lines.length ? -PAUSE : 0),
    at(x, y) {
      let top = y;
      return lines
        .map((line) => {
          const made = line.at(x, top, color);
          top += line.height + PAUSE;
          return made;
        })
        .join('');
    },
  };
}
