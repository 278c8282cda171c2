import {labelWidth, type Label} from './label.js';

/** A piece of a line of words, in a look of its own. */
export interface Piece {
  readonly text: string;
  readonly look: string;
}

/** Pieces of different looks as one paragraph: word after word, in lines no wider than a width. */
export function flowLabels(
  pieces: readonly Piece[],
  {
    x,
    y,
    width,
    line,
    em,
  }: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly line: number;
    readonly em: number;
  },
): readonly Label[] {
  const labels: Label[] = [];
  let [left, base] = [x, y];
  for (const {text, look} of pieces) {
    let run = '';
    const put = () => {
      if (run) labels.push({x: left, y: base, text: run, look});
      left += run ? labelWidth(`${run} `, look, em) : 0;
      run = '';
    };
    for (const word of text.split(' ')) {
      const longer = run ? `${run} ${word}` : word;
      if (left + labelWidth(longer, look, em) > x + width && (run || left > x)) {
        put();
        [left, base] = [x, base + line];
        run = word;
      } else run = longer;
    }
    put();
  }
  return labels;
}
