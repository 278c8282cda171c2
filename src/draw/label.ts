import {svg, type TemplateResult} from 'lit';
import type {Box} from './drawing.js';
import {textWidth} from '../format/text-width.js';

/** A text in a drawing. */
export interface Label {
  /** Where it starts, has its middle or ends, as `anchor` says; and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'middle' | 'end';
  /** Class names of the drawing's style sheet. */
  readonly look?: string;
}

/** Size of a label's letters, in pixels at the usual text size, by its look. */
function sizeOf(look = ''): number {
  if (look.includes('headline')) return 15;
  if (look.includes('small')) return 12;
  return look.includes('story') ? 14 : 13;
}

/** Width of a text in a look, in pixels. */
export function labelWidth(text: string, look: string | undefined, em: number): number {
  const bold = /headline|story|strong/.test(look ?? '');
  return textWidth(text, sizeOf(look) * em, bold);
}

/** The room a label takes. */
export function labelBox({x, y, text, anchor, look}: Label, em: number): Box {
  const width = labelWidth(text, look, em);
  const size = sizeOf(look) * em;
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return {x: left, y: y - 0.8 * size, width, height: 1.05 * size};
}

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether labels lie inside a width, from the top down, and clear of what is there already. */
export function fits(
  labels: readonly Label[],
  taken: readonly Box[],
  width: number,
  em: number,
): boolean {
  return labels.every((label) => {
    const box = labelBox(label, em);
    const inside = box.x >= 0 && box.x + box.width <= width && box.y >= 0;
    return inside && taken.every((other) => !overlaps(box, other));
  });
}

/** Texts of a drawing. */
export function labelTexts(labels: readonly Label[]): TemplateResult {
  return svg`<g>${labels.map(
    ({x, y, text, anchor, look}) =>
      svg`<text part="label" class=${look ?? ''} x=${x} y=${y} text-anchor=${anchor ?? 'start'}>${text}</text>`,
  )}</g>`;
}

/** A text cut to a width, with "…" where something was cut. */
export function shortened(
  text: string,
  width: number,
  look: string | undefined,
  em: number,
): string {
  if (labelWidth(text, look, em) <= width) return text;
  let kept = text;
  while (kept.length > 1 && labelWidth(`${kept}…`, look, em) > width)
    kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
