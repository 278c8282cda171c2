import type {Label} from './label.js';
import {wrap} from './wrap.js';

/** Narrower than this, in pixels at the usual text size, labels stand above their rows. */
export const NARROW = 600;

/** Rows under one heading, or under none. */
export interface RowGroup<Item> {
  readonly heading?: string;
  readonly items: readonly Item[];
}

/** One row's place in a drawing. */
export interface RowPlace<Item> {
  readonly item: Item;
  readonly top: number;
  readonly height: number;
  /** Where its figures stand: the middle of a line, or the top of its bars. */
  readonly at: number;
  readonly labels: readonly Label[];
}

/** A heading over some rows. */
export interface HeadingPlace {
  readonly label: Label;
  readonly top: number;
  readonly height: number;
}

/** Where everything stands, in pixels. */
export interface RowLayout<Item> {
  readonly narrow: boolean;
  readonly width: number;
  /** Ends of the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly sections: readonly HeadingPlace[];
  readonly rows: readonly RowPlace<Item>[];
}

/** How much room the figures of a row take. */
export interface RowRoom {
  readonly width: number;
  readonly em: number;
  /** Height of the figures of one row, in pixels. */
  readonly figures: number;
  /** Least height of a row. */
  readonly row: number;
  /** Kept free above the first row and at the right. */
  readonly head: number;
  readonly end: number;
}

/**
 * Places headings, rows and their labels: beside the figures where there is room, else above them. Long labels wrap and are
 * never cut.
 *
 * @param label - the words of a row
 */
export function namedRows<Item>(
  groups: readonly RowGroup<Item>[],
  {width, em, figures, row, head, end}: RowRoom,
  label: (item: Item) => string,
): RowLayout<Item> {
  const narrow = width < NARROW * em;
  const left = narrow ? 14 : Math.min(340 * em, width * 0.38);
  const line = 17 * em;
  let top = head;
  const sections: HeadingPlace[] = [];
  const rows: RowPlace<Item>[] = [];
  for (const {heading, items} of groups) {
    if (!items.length) continue;
    if (heading !== undefined) {
      const words = wrap(heading, width - 12, 'strong', em);
      const height = words.length * line + 9;
      words.forEach((text, i) =>
        sections.push({
          label: {x: 6, y: top + 16 * em + i * line, text, look: 'strong'},
          top,
          height: i ? 0 : height,
        }),
      );
      top += height + 6;
    }
    for (const item of items) {
      const words = wrap(label(item), narrow ? width - 4 : left - 26, undefined, em);
      const text = words.length * line;
      const height = narrow ? text + figures + 12 : Math.max(row, text + 6, figures + 8);
      const at = narrow ? top + text + 4 : top + (height - figures) / 2;
      const first = narrow ? top + 13 * em : top + (height - text) / 2 + 13 * em;
      rows.push({
        item,
        top,
        height,
        at,
        labels: words.map((each, i) => ({
          x: narrow ? 0 : left - 22,
          y: first + i * line,
          text: each,
          ...(narrow ? {} : {anchor: 'end' as const}),
        })),
      });
      top += height;
    }
    top += 10;
  }
  return {narrow, width, left, right: width - end, top: head, height: top + 4, sections, rows};
}
