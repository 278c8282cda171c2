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
export type WordPart = Extract<SheetPart, {readonly kind: 'figure' | 'quote' | 'pair'}>;

/** Width of the strip of colour at a block's side, with the space after it. */
const STRIP = 8;
const SPACE = 20;
const PAUSE = 8;

/**
 * A headline number, a quote, or what was said and done, with a strip of the sheet's colour at its side.
 *
 * @returns as high as it takes at its width; nothing of it is left out
 */
export function socialBlock(part: WordPart, room: BlockRoom): Block {
  const {size, colors} = room;
  const width = room.width - STRIP - SPACE;
  if (part.kind === 'pair') return pairBlock(part, room);
  const lines =
    part.kind === 'quote'
      ? [
          written(quoted(part.text), {width, sizes: [size * 1.2]}),
          ...(part.by ? [written(part.by, {width, sizes: [size * 0.9]})] : []),
        ]
      : [
          written(part.value, {width, sizes: sizesFrom(size * 3, size * 1.5), bold: true, most: 1}),
          ...(part.unit ? [written(part.unit, {width, sizes: [size * 1.15], bold: true})] : []),
          ...(part.change ? [written(part.change, {width, sizes: [size * 0.9]})] : []),
          ...(part.sentence ? [written(part.sentence, {width, sizes: [size]})] : []),
        ];
  return striped(stacked(lines, colors.ink), colors.accent);
}

function pairBlock(
  {said, did}: Extract<SheetPart, {readonly kind: 'pair'}>,
  room: BlockRoom,
): Block {
  const {size, colors, language} = room;
  const {say} = formats(language);
  const gap = 2 * SPACE;
  const width = (room.width - gap) / 2 - STRIP - SPACE;
  const [left, right] = [
    [say`You said`, said],
    [say`We did`, did],
  ].map(([head = '', text = '']) =>
    striped(
      stacked(
        [
          written(head, {width, sizes: [size * 0.9], bold: true}),
          written(text, {width, sizes: [size]}),
        ],
        colors.ink,
      ),
      colors.accent,
    ),
  );
  return {
    height: Math.max(left?.height ?? 0, right?.height ?? 0),
    at: (x, y) => `${left?.at(x, y) ?? ''}${right?.at(x + (room.width + gap) / 2, y) ?? ''}`,
  };
}

/** A text in the first size that has room; in the last one it takes what it needs. */
function written(text: string, room: Parameters<typeof fittedText>[1]): FittedText {
  const {most, ...free} = room;
  const made = fittedText(text, room) ?? fittedText(text, {...free, sizes: free.sizes.slice(-1)});
  if (!made) throw new RangeError('invalid room (expected one without an end)');
  return made;
}

function sizesFrom(largest: number, smallest: number): readonly number[] {
  return Array.from({length: 7}, (_, i) => Math.round(largest - ((largest - smallest) * i) / 6));
}

function quoted(text: string): string {
  return /^[“‘"']/.test(text) ? text : `“${text}”`;
}

function stacked(lines: readonly FittedText[], color: string): Block {
  return {
    height: lines.reduce((sum, {height}) => sum + height + PAUSE, -PAUSE),
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

function striped({height, at}: Block, color: string): Block {
  return {
    height,
    at: (x, y) =>
      `<rect x="${x}" y="${y}" width="${STRIP}" height="${Math.round(height)}" fill="${color}"/>` +
      at(x + STRIP + SPACE, y),
  };
}
