import {labelWidth} from './label.js';

/**
 * A text in lines no wider than `width` pixels, broken between words; a word that is too wide alone is broken with a
 * hyphen. Nothing is cut away.
 *
 * @param look - class names of the text, which give its size and weight
 */
export function wrapWhole(
  text: string,
  width: number,
  look: string | undefined,
  em: number,
): readonly string[] {
  const lines: string[] = [];
  const fits = (line: string) => labelWidth(line, look, em) <= width;
  const put = (word: string) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  };
  for (const word of text.split(' ')) {
    let rest = word;
    while (!fits(rest) && rest.length > 3) {
      let length = rest.length - 2;
      while (length > 2 && !fits(`${rest.slice(0, length)}-`)) length -= 1;
      put(`${rest.slice(0, length)}-`);
      rest = rest.slice(length);
    }
    put(rest);
  }
  return lines;
}
