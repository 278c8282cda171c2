import type {Box} from './drawing.js';
import {labelBox, overlaps, type Label} from './label.js';

/** A dot to be named. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
  readonly look?: string;
}

/** Distances from a dot at which its name is tried, in pixels at the usual text size. */
const DISTANCES = [8, 16, 24];

/**
 * The name of a dot in the first free one of eight places around it, near ones first; nothing where there
 * is none.
 *
 * @param inside - box that holds every name
 * @param taken - what a name must not meet; the dot's own box among it is no hindrance
 */
export function placeName(
  {x, y, radius, text, look}: Named,
  inside: Box,
  taken: readonly Box[],
  em: number,
): Label | undefined {
  for (const distance of DISTANCES) {
    const gap = distance * em + Math.max(0, radius - 3);
    const near = 0.75 * gap;
    const places: readonly (readonly [number, number, Label['anchor']])[] = [
      [gap, 4.5 * em, undefined],
      [-gap, 4.5 * em, 'end'],
      [0, -gap, 'middle'],
      [0, gap + 11 * em, 'middle'],
      [near, -near, undefined],
      [-near, -near, 'end'],
      [near, near + 9 * em, undefined],
      [-near, near + 9 * em, 'end'],
    ];
    for (const [dx, dy, anchor] of places) {
      const label: Label = {
        x: x + dx,
        y: y + dy,
        text,
        ...(anchor ? {anchor} : {}),
        ...(look ? {look} : {}),
      };
      const box = labelBox(label, em);
      const own = (other: Box) =>
        Math.abs(other.x + other.width / 2 - x) < 0.01 &&
        Math.abs(other.y + other.height / 2 - y) < 0.01 &&
        other.width <= 2 * radius + 2;
      const within =
        box.x >= inside.x &&
        box.x + box.width <= inside.x + inside.width &&
        box.y >= inside.y &&
        box.y + box.height <= inside.y + inside.height;
      if (within && taken.every((other) => own(other) || !overlaps(box, other))) return label;
    }
  }
  return undefined;
}
