import type {Hexes} from '../contract/hexes.js';
import {cleanText} from '../format/clean-text.js';
import type {MapArea, MapHex, MapHexes} from '../view/map.js';

/** Distance between rows of pointed hexagons, in widths of one. */
const ROW = Math.sqrt(3) / 2;

/** Hexagons on a plane, each with its area. HexJSON counts rows from the south. */
export function mapHexes({layout, hexes}: Hexes, items: readonly MapArea[]): MapHexes {
  const item = new Map(items.map(({id}, at) => [id, at]));
  const pointed = layout.endsWith('-r');
  const shifted = layout.startsWith('odd') ? 1 : 0;
  const half = (line: number) => (Math.abs(line) % 2 === shifted ? 0.5 : 0);
  const placed = hexes.map(({code, name, region, q, r}): MapHex => {
    const at = item.get(code);
    const area = at === undefined ? undefined : items[at];
    const found = area?.region ?? region;
    return {
      name: area?.name ?? cleanText(name ?? code),
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
