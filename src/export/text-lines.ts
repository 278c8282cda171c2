import {textWidth} from '../format/text-width.js';

/**
 * A text in lines no wider than a width, broken between words; a word that is too wide alone goes on in the next line. Nothing
 * is left out but spaces.
 *
 * @param width - in the unit of `size`, at least one letter's
 * @returns no line for a text without a letter
 */
export function textLines(
  text: string,
  {
    width,
    size,
    bold = false,
  }: {readonly width: number; readonly size: number; readonly bold?: boolean},
): readonly string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length ? `${lines.at(-1) ?? ''} ${word}` : word;
    if (lines.length && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(...broken(word, fits));
  }
  return lines;
}

function broken(word: string, fits: (part: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && !fits(part + letter)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
