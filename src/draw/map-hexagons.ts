import {html, nothing, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import type {MapView} from '../view/map.js';
import type {Box, Size} from './drawing.js';
import {hexesPlaced, type PlacedHex, type PlacedHexes} from './hexes-placed.js';
import type {MapDrawing, NameAreas} from './map-drawing.js';
import {mapFills} from './map-fills.js';
import {mapRoom, TENTHS} from './map-room.js';

/** Widest hexagon, and the narrowest with a letter in it, in pixels. */
const WIDEST = 46;
const LETTERED = 26;
const EDGE = 8;
/** Half of a pointed hexagon's height, in its widths. */
const POINT = 1 / Math.sqrt(3);

interface Placed extends PlacedHex {
  readonly px: number;
  readonly py: number;
}

/** One hexagon an area, with its class's letter; lines divide regions. */
export function drawHexagons(view: MapView, size: Size, names?: NameAreas): MapDrawing {
  const {items} = view;
  const hexagons = hexesPlaced(view);
  const {em} = size;
  const width = mapRoom(size.width);
  const xs = hexagons.hexes.map(({x}) => x);
  const ys = hexagons.hexes.map(({y}) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const columns = right - left + 2 * (hexagons.pointed ? 0.5 : POINT);
  // At the sides of a wide map there is room for names.
  const margin = width < 500 ? EDGE : width * 0.06;
  const wide = Math.min(WIDEST, (width - 2 * margin) / columns);
  const startX = (width - columns * wide) / 2 + wide * (hexagons.pointed ? 0.5 : POINT);
  const startY = EDGE + wide * POINT + 4;
  const height = Math.ceil(startY + (bottom - top) * wide + wide * POINT + EDGE + 22 * em);
  const placed = hexagons.hexes.map((hex): Placed => ({
    ...hex,
    px: startX + (hex.x - left) * wide,
    py: startY + (hex.y - top) * wide,
  }));
  const path = (hex: Placed) => hexPath(hex, wide, hexagons.pointed);
  const byItem = new Map(
    placed.flatMap((hex) => (hex.item === undefined ? [] : [[hex.item, hex] as const])),
  );
  const edges = regionEdges(placed, wide, hexagons.pointed);
  const taken: Box[] = [];
  const named = names?.(view, {
    width,
    height,
    em,
    taken,
    coast: placed.map((hex) => corners(hex, wide, hexagons.pointed, true)),
    mark: (area) => {
      const hex = byItem.get(items.indexOf(area));
      return hex && {x: hex.px, y: hex.py, room: wide / 2};
    },
    regions: regionsOf(placed),
    named: true,
    spots: placed.flatMap(({item, px, py}) =>
      item === undefined || wide < LETTERED ? [] : [{item, x: px, y: py, room: wide / 2}],
    ),
    outline: (at) => {
      const hex = byItem.get(at);
      return hex && path(hex);
    },
    patterns: 'hex',
  });
  const marks = items.map((_, at): Box => {
    const hex = byItem.get(at);
    return hex
      ? {x: hex.px - wide / 2, y: hex.py - wide * POINT, width: wide, height: 2 * wide * POINT}
      : {x: 0, y: 0, width: 0, height: 0};
  });
  return {
    width,
    height,
    marks,
    labels: named?.labels ?? [],
    keepClear: taken,
    note: noteOf(hexagons, view),
    outline: (index) => {
      const hex = byItem.get(index);
      return hex && path(hex);
    },
    markAt: (x, y) => {
      let best: Placed | undefined;
      let least = wide * 0.56;
      for (const hex of placed) {
        const far = Math.hypot(hex.px - x, hex.py - y);
        if (far < least) [best, least] = [hex, far];
      }
      return best?.item;
    },
    template: html`<svg
      class="map hexagons"
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
    >
      <g transform="scale(${1 / TENTHS})">
        ${fills(view, placed, path)}
        <path class="border" d=${placed.map(path).join('')}></path>
        <path
          class="without-edge"
          d=${placed
            .filter((hex) => valueless(view, hex))
            .map(path)
            .join('')}
        ></path>
        <path class="region-bed" d=${edges.all}></path>
        <path class="region-edge" d=${edges.all}></path>
        <path class="capital-edge" d=${edges.capital}></path>
      </g>
      ${named?.template ?? nothing}
    </svg>`,
  };
}

function valueless({items, valued}: MapView, {item}: Placed): boolean {
  return item === undefined || item >= valued || items[item] === undefined;
}

function fills(
  view: MapView,
  placed: readonly Placed[],
  path: (hex: Placed) => string,
): TemplateResult {
  const paths = view.classes.map(() => [] as string[]);
  const without: string[] = [];
  const hidden: string[] = [];
  for (const hex of placed) {
    const area = hex.item === undefined ? undefined : view.items[hex.item];
    const none = area?.kind === 'suppressed' ? hidden : without;
    (area?.class === undefined ? none : (paths[area.class] ?? none)).push(path(hex));
  }
  const classes = paths.map((own) => own.join(''));
  return mapFills(
    view,
    {classes, without: without.join(''), hidden: hidden.join('')},
    'hex',
    TENTHS,
  );
}

/** Corners of a hexagon in pixels, from the east or from below round. */
function corners(
  {px, py}: Placed,
  wide: number,
  pointed: boolean,
  closed: boolean,
): readonly number[] {
  const points: number[] = [];
  for (let corner = 0; corner < (closed ? 7 : 6); corner += 1) {
    const turn = (Math.PI / 3) * corner + (pointed ? Math.PI / 6 : 0);
    points.push(px + wide * POINT * Math.cos(turn), py + wide * POINT * Math.sin(turn));
  }
  return points;
}

function hexPath(hex: Placed, wide: number, pointed: boolean): string {
  const points = corners(hex, wide, pointed, false).map((value) => Math.round(value * TENTHS));
  return `M${points.join(' ')}z`;
}

/** Sides of hexagons between two regions; those of the capital apart, drawn thicker. */
function regionEdges(placed: readonly Placed[], wide: number, pointed: boolean) {
  const sides = new Map<string, {d: string; regions: (string | undefined)[]}>();
  for (const hex of placed) {
    const points = corners(hex, wide, pointed, true).map((value) => Math.round(value));
    const exact = corners(hex, wide, pointed, true).map((value) => Math.round(value * TENTHS));
    for (let i = 0; i < 12; i += 2) {
      const ends = [
        `${points[i] ?? 0},${points[i + 1] ?? 0}`,
        `${points[i + 2] ?? 0},${points[i + 3] ?? 0}`,
      ].sort();
      const key = ends.join(' ');
      const side = sides.get(key) ?? {
        d: `M${exact[i] ?? 0} ${exact[i + 1] ?? 0}L${exact[i + 2] ?? 0} ${exact[i + 3] ?? 0}`,
        regions: [],
      };
      side.regions.push(hex.region);
      sides.set(key, side);
    }
  }
  const between = [...sides.values()].filter(({regions: [a, b]}) => b !== undefined && a !== b);
  const capital = [...sides.values()].filter(
    ({regions: [a, b]}) => (a === 'London' || b === 'London') && a !== b,
  );
  return {all: between.map(({d}) => d).join(''), capital: capital.map(({d}) => d).join('')};
}

/** Regions, each with the places of its hexagons, where there are several. */
function regionsOf(placed: readonly Placed[]) {
  const names = [...new Set(placed.flatMap(({region}) => (region === undefined ? [] : [region])))];
  if (names.length < 2) return [];
  return names.map((name) => ({
    name,
    places: placed.filter(({region}) => region === name).map(({px, py}) => ({x: px, y: py})),
  }));
}

/** What hexagons keep of the ground. */
function noteOf({kept, pairs}: PlacedHexes, {language}: MapView): string {
  const {say} = formats(language);
  const one = say`Each hexagon is one area, whatever its size on the ground.`;
  if (!pairs) return one;
  const share = Math.round((100 * kept) / pairs);
  return `${one} ${say`${kept} of ${pairs} pairs of neighbours (${`${share}%`}) still touch. Lines divide regions.`}`;
}
