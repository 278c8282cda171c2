import {html, svg, type TemplateResult} from 'lit';
import type {Drawing} from './drawing.js';
import {labelTexts, type Label} from './label.js';
import type {RowLayout} from './named-rows.js';

/**
 * A drawing of named rows: bands of headings, what is drawn, and all labels; each item's mark is its whole row.
 *
 * @param plot - what stands behind and in the rows
 * @param labels - texts besides headings and names
 */
export function rowsDrawing(
  layout: RowLayout<unknown>,
  plot: unknown,
  labels: readonly Label[],
): Drawing {
  const {width, height, sections, rows} = layout;
  const all = [
    ...sections.map(({label}) => label),
    ...rows.flatMap((row) => row.labels),
    ...labels,
  ];
  const template: TemplateResult = html`<svg
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
  >
    ${sections.map(
      ({top, height: tall}) =>
        svg`<rect class="tint" x="0" y=${top} width=${width} height=${tall}></rect>`,
    )}
    ${plot} ${labelTexts(all)}
  </svg>`;
  const marks = rows.map(({top, height: tall}) => ({x: 0, y: top, width, height: tall}));
  return {
    template,
    width,
    height,
    marks,
    markAt: (_, y) => {
      const at = rows.findIndex((row) => y >= row.top && y < row.top + row.height);
      return at < 0 ? undefined : at;
    },
    labels: all,
    keepClear: [],
  };
}
