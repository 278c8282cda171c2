import type {Chart} from './drawn.js';
import {contrastOf} from './contrast-of.js';

/** Parts whose every shape carries a fact by its colour alone against the page. */
const MARKS =
  /^(area|band|bar|dot|line|bin|circle|cell|node|curve|hull|mark)(-highlight|-before)?$/;
/** White lines within dark ones, and what is left of a whole, which has an edge. */
const INNER = '.tie-inner, .casing, .remainder, .shades';

/** Marks of a drawing whose fill and stroke both have less than 3 to 1 against the page, and how many marks there are. */
export function faintMarks({renderRoot}: Chart): {
  readonly count: number;
  readonly faint: string[];
} {
  const frame = renderRoot.querySelector('.frame');
  const page = frame ? getComputedStyle(frame).backgroundColor : 'white';
  const shapes = [...renderRoot.querySelectorAll('.drawing [part]')].flatMap((each) => {
    const name = each.getAttribute('part') ?? '';
    if (!MARKS.test(name) || each.matches(INNER)) return [];
    return each.localName === 'g'
      ? [...each.querySelectorAll('path, rect, circle, line, use, polygon')].filter(
          (shape) => !shape.matches(INNER),
        )
      : [each];
  });
  const against = (color: string) =>
    color === 'none' || color.startsWith('url') ? 1 : contrastOf(color, page);
  const faint = shapes.flatMap((shape) => {
    const {fill, stroke} = getComputedStyle(shape);
    return Math.max(against(fill), against(stroke)) < 3
      ? [`${shape.getAttribute('part') ?? shape.localName} ${fill} ${stroke}`]
      : [];
  });
  return {count: shapes.length, faint: [...new Set(faint)]};
}
