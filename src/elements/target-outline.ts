import {svg, type TemplateResult} from 'lit';
import type {Box} from '../draw/drawing.js';

/** The focus ring around a mark, dark outside and yellow inside; a thin outline around what a pointer is at. */
export function targetOutline(box: Box, by: 'keys' | 'pointer' | 'nothing'): TemplateResult {
  return by === 'keys' ? ring(box) : outline(box);
}

function ring({x, y, width, height}: Box): TemplateResult {
  return svg`${['ring-edge', 'ring-light'].map(
    (look) =>
      svg`<rect class=${look} rx="3" x=${x - 4} y=${y - 4} width=${width + 8} height=${height + 8}></rect>`,
  )}`;
}

function outline({x, y, width, height}: Box): TemplateResult {
  return svg`<rect class="outline" rx="3" x=${x - 3} y=${y - 3} width=${width + 6} height=${height + 6}></rect>`;
}
