import {labelWidth, shortened} from './label.js';

/**
 * A text in lines no wider than `width` pixels, broken between words; a word that is too wide alone is cut
 * short.
 *
 * @param look - class names of the text, which give its size and weight
 */
export function wrap(
  text: string,
  width: number,
  look: string | undefined,
  em: number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1) ?? ''} ${word}` : word;
    if (lines.length && labelWidth(longer, look, em) <= width) lines[lines.length - 1] = longer;
    else lines.push(shortened(word, width, look, em));
  }
  return lines;
}
