/** Where a dot should be, and how far it may be moved. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
  /** Pixels to either side. */
  readonly aside: number;
  /** Half of the room the dot takes; left out, half of the crowd's own distance. */
  readonly radius?: number;
}

/** How a crowd of dots is placed. */
export interface Crowd {
  /** Pixels between the middles of two dots. */
  readonly apart: number;
  /** Pixels that a dot may be moved up or down. */
  readonly upright: number;
}

/** A step up or down costs as much as so many aside: the height is the number, the side is only room. */
const COST = 4;

/** Where a dot stands. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * Places for dots so that none hides another: each in its turn takes the free place nearest to where it
 * should be, sideways first. A dot that finds none within its bounds stays where it should be.
 *
 * @param wanted - in the order in which they choose
 */
export function crowd(
  wanted: readonly Wanted[],
  {apart, upright}: Crowd,
): readonly {readonly x: number; readonly y: number}[] {
  const largest = wanted.reduce((most, {radius = 0}) => Math.max(most, radius), apart / 2);
  const cell = 2 * largest;
  const cells = new Map<number, Place[]>();
  const key = (x: number, y: number) => Math.floor(x / cell) * 4096 + Math.floor(y / cell);
  const steps = new Map<number, readonly (readonly [number, number])[]>();
  const free = (x: number, y: number, radius: number) => {
    for (let across = -1; across <= 1; across += 1) {
      for (let down = -1; down <= 1; down += 1) {
        for (const other of cells.get(key(x + across * cell, y + down * cell)) ?? []) {
          const least = radius + other.radius;
          const [dx, dy] = [other.x - x, other.y - y];
          if (dx * dx + dy * dy < least * least - 1e-6) return false;
        }
      }
    }
    return true;
  };
  return wanted.map(({x, y, aside, radius = apart / 2}) => {
    const own = steps.get(aside) ?? stepsWithin(aside, upright, apart);
    steps.set(aside, own);
    const [dx, dy] = own.find(([across, down]) => free(x + across, y + down, radius)) ?? [0, 0];
    const place = {x: x + dx, y: y + dy, radius};
    const at = key(place.x, place.y);
    const inCell = cells.get(at);
    if (inCell) inCell.push(place);
    else cells.set(at, [place]);
    return {x: place.x, y: place.y};
  });
}

/** Moves within bounds, the cheapest first. */
function stepsWithin(
  aside: number,
  upright: number,
  apart: number,
): readonly (readonly [number, number])[] {
  const steps: (readonly [number, number])[] = [];
  const fine = apart / 4;
  const [across, down] = [Math.floor(aside / fine), Math.floor(upright / fine)];
  for (let i = -across; i <= across; i += 1)
    for (let j = -down; j <= down; j += 1) steps.push([i * fine, j * fine]);
  const cost = ([dx, dy]: readonly [number, number]) => Math.abs(dx) + COST * Math.abs(dy);
  return steps.sort((a, b) => cost(a) - cost(b) || a[0] - b[0] || a[1] - b[1]);
}
