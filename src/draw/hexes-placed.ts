import type {MapView} from '../view/map.js';

/** Distance between rows of pointed hexagons, in widths of one. */
const ROW = Math.sqrt(3) / 2;

/** One hexagon. */
export interface PlacedHex {
  /** Position in `MapView.items`; left out where nothing is known about it. */
  readonly item?: number;
  readonly name: string;
  readonly region?: string;
  /** Middle, in widths of a hexagon, x to the east and y to the south. */
  readonly x: number;
  readonly y: number;
}

/** Hexagons on a plane, and what they keep of the ground. */
export interface PlacedHexes {
  /** Rows of pointed hexagons, or columns of flat ones. */
  readonly pointed: boolean;
  readonly hexes: readonly PlacedHex[];
  /** Pairs of neighbours on the ground, and those of them that touch here. */
  readonly pairs: number;
  readonly kept: number;
}

/** Places a map's hexagons, each with its area. */
export function hexesPlaced({hexagons, items}: MapView): PlacedHexes {
  const {layout = 'odd-r', hexes = []} = hexagons ?? {};
  const item = new Map(items.map(({id}, at) => [id, at]));
  const pointed = layout.endsWith('-r');
  const shifted = layout.startsWith('odd') ? 1 : 0;
  const half = (line: number) => (Math.abs(line) % 2 === shifted ? 0.5 : 0);
  const placed = hexes.map(({code, name, region, q, r}): PlacedHex => {
    const at = item.get(code);
    const area = at === undefined ? undefined : items[at];
    const found = area?.region ?? region;
    return {
      name: area?.name ?? name ?? code,
      x: pointed ? q + half(r) : q * ROW,
      y: pointed ? -r * ROW : -(r + half(q)),
      ...(at === undefined ? {} : {item: at}),
      ...(found === undefined ? {} : {region: found}),
    };
  });
  const place = new Map(
    placed.flatMap((hex) => (hex.item === undefined ? [] : [[hex.item, hex] as const])),
  );
  let pairs = 0;
  let kept = 0;
  items.forEach(({neighbours}, at) => {
    for (const other of neighbours) {
      if (other < at) continue;
      const [a, b] = [place.get(at), place.get(other)];
      pairs += 1;
      if (a && b && Math.hypot(a.x - b.x, a.y - b.y) < 1.1) kept += 1;
    }
  });
  return {pointed, hexes: placed, pairs, kept};
}
