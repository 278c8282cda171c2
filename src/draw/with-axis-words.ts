import {html} from 'lit';
import type {Box, Drawing} from './drawing.js';

/** Height of the line of words, in pixels at the usual size of text. */
const LINE = 24;

/** A drawing under a line that says what its values are. */
export function withAxisWords(drawing: Drawing, words: string, em: number): Drawing {
  const down = LINE * em;
  const height = drawing.height + down;
  const moved = (box: Box): Box => ({...box, y: box.y + down});
  return {
    ...drawing,
    height,
    marks: drawing.marks.map(moved),
    keepClear: drawing.keepClear.map(moved),
    labels: [
      {x: 0, y: 13 * em, text: words, look: 'axis'},
      ...drawing.labels.map((label) => ({...label, y: label.y + down})),
    ],
    markAt: (x, y) => drawing.markAt(x, y - down),
    template: html`<svg
      width=${drawing.width}
      height=${height}
      viewBox="0 0 ${drawing.width} ${height}"
    >
      <text class="axis" part="axis-label" x="0" y=${13 * em}>${words}</text>
      <g transform="translate(0 ${down})">${drawing.template}</g>
    </svg>`,
  };
}
