import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FigureItem} from '../view/figure.js';

/** A chart whose items may come in another order. */
export interface Ranked extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  /** What is shown; another object for other data or settings. */
  readonly figure: unknown;
  readonly shownItems: readonly FigureItem[];
  readonly drawing: {readonly width: number} | undefined;
}

/** Where a row was, in pixels from the drawing's corner. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What was on the page before another figure. */
interface Before {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly items: readonly string[];
  readonly width: number | undefined;
}

/** Rows of lists and tables, by what is in them; marks that stand for one item, by themselves. */
const KEYS: readonly (readonly [selector: string, key: string, row: string])[] = [
  ['.rows .name[data-id]', 'id', 'li'],
  ['tbody [data-opens]', 'opens', 'tr'],
  ['svg [data-mark]', 'mark', 'svg [data-mark]'],
];
const MOVE = {duration: 400, easing: 'ease-out'} as const;

/**
 * When other data or another setting changes the order of ranked items, each row that is on the page before and after moves to its
 * new place, so that the eye can follow it. Nothing moves when the order stays (other sizes, another selection), at the first
 * drawing, or where the reader asked for less motion.
 */
export class RankMoves implements ReactiveController {
  #figure: unknown;
  #shown: Pick<Before, 'items' | 'width'>;
  #before: Before | undefined;

  constructor(private readonly host: Ranked) {
    this.#figure = host.figure;
    this.#shown = shownBy(host);
    host.addController(this);
  }

  /** The old drawing is still there. */
  hostUpdate(): void {
    const {figure, renderRoot} = this.host;
    if (figure === this.#figure) return;
    this.#figure = figure;
    this.#before = {...this.#shown, spots: this.#spots(rowsIn(renderRoot))};
  }

  hostUpdated(): void {
    const before = this.#before;
    const now = shownBy(this.host);
    this.#before = undefined;
    this.#shown = now;
    if (!before?.spots.size || before.width !== now.width || hasLessMotion()) return;
    const rows = rowsIn(this.host.renderRoot);
    const after = this.#spots(rows);
    if (
      sameOrder(before.items, now.items) &&
      sameOrder([...before.spots.keys()], [...after.keys()])
    )
      return;
    for (const [key, {x, y}] of after) {
      const from = before.spots.get(key);
      if (!from || (from.x === x && from.y === y)) continue;
      const transform = [`translate(${from.x - x}px, ${from.y - y}px)`, 'none'];
      rows.get(key)?.animate({transform}, MOVE);
    }
  }

  #spots(rows: ReadonlyMap<string, Element>): ReadonlyMap<string, Spot> {
    // What stands above the drawing may have grown: rows are measured from the drawing.
    const corner = this.host.renderRoot.querySelector('.drawing')?.getBoundingClientRect();
    const spots = [...rows].flatMap(([key, row]): [string, Spot][] => {
      const {left, top, width, height} = row.getBoundingClientRect();
      // A row in a closed fold has no room.
      if (!corner || (!width && !height)) return [];
      return [[key, {x: Math.round(left - corner.left), y: Math.round(top - corner.top)}]];
    });
    return new Map(spots);
  }
}

/** The rows of a drawing by what they stand for, in their order. */
function rowsIn(root: ParentNode): ReadonlyMap<string, Element> {
  const rows = KEYS.flatMap(([selector, key, row]) =>
    [...root.querySelectorAll<HTMLElement | SVGElement>(`.drawing :is(${selector})`)].flatMap(
      (each): [string, Element][] => {
        const name = each.dataset[key];
        const own = each.closest(row);
        return name && own ? [[name, own]] : [];
      },
    ),
  );
  // An item that is drawn twice moves where it stands first.
  return new Map(rows.reverse());
}

function shownBy({shownItems, drawing}: Ranked): Pick<Before, 'items' | 'width'> {
  return {items: shownItems.map(({id}) => id), width: drawing?.width};
}

function hasLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether those that are in both lists stand in one order. */
function sameOrder(before: readonly string[], after: readonly string[]): boolean {
  const known = new Set(before);
  const kept = after.filter((key) => known.has(key));
  const still = new Set(kept);
  return before.filter((key) => still.has(key)).every((key, at) => key === kept[at]);
}
