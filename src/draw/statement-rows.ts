import {formats} from '../format/formats.js';
import type {SurveyView, StatementItem} from '../view/survey.js';
import type {Label} from './label.js';
import {wrap} from './wrap.js';

/** Narrower than this, labels stand above their rows. */
export const NARROW = 600;

/** One statement's place in a drawing. */
export interface StatementRowPlace {
  readonly item: StatementItem;
  readonly top: number;
  readonly height: number;
  /** Where its figures stand: the middle of a line, or the top of a pair of bars. */
  readonly at: number;
  readonly labels: readonly Label[];
}

/** A heading over some statements. */
export interface SectionPlace {
  readonly label: Label;
  readonly top: number;
  readonly height: number;
}

/** Where everything of a survey stands, in pixels. */
export interface SurveyLayout {
  readonly narrow: boolean;
  readonly width: number;
  /** Ends of the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly sections: readonly SectionPlace[];
  readonly rows: readonly StatementRowPlace[];
}

/** How much room the figures of a statement take. */
export interface RowRoom {
  readonly width: number;
  readonly em: number;
  /** Height of the figures of one statement, in pixels. */
  readonly figures: number;
  /** Least height of a row. */
  readonly row: number;
  /** Kept free above the first row and at the right. */
  readonly head: number;
  readonly end: number;
}

/**
 * Places headings, statements and their labels: beside the figures where there is room, else above them. Long labels wrap
 * and are never cut.
 */
export function statementRows(view: SurveyView, room: RowRoom): SurveyLayout {
  const {width, em, figures, row, head, end} = room;
  const narrow = width < NARROW * em;
  const left = narrow ? 14 : Math.min(340 * em, width * 0.38);
  const line = 17 * em;
  let top = head;
  const sections: SectionPlace[] = [];
  const rows: StatementRowPlace[] = [];
  for (const {name, items, all} of view.sections) {
    if (!items.length) continue;
    const count = all.length;
    if (name !== undefined) {
      const counted = countedWords(view, items.length, count, narrow);
      const words = wrap(`${name}: ${counted}`, width - 12, 'strong', em);
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
      const words = wrap(
        `${item.name}${item.reversed ? ' *' : ''}`,
        narrow ? width - 4 : left - 26,
        undefined,
        em,
      );
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

/** How many of a section's statements are drawn; on a phone the numbers alone. */
function countedWords(
  {form, language}: SurveyView,
  shown: number,
  all: number,
  narrow: boolean,
): string {
  const {say} = formats(language);
  const counted = shown === all ? String(all) : say`${String(shown)} of ${String(all)}`;
  if (narrow) return counted;
  if (form === 'choices') return all === 1 ? say`${counted} item` : say`${counted} items`;
  return all === 1 ? say`${counted} statement` : say`${counted} statements`;
}
