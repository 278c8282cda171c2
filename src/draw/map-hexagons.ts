import {html, nothing, svg, type TemplateResult} from 'lit';
import type {MapHex, MapView} from '../view/map.js';
import {classColor, letterLook} from './class-color.js';
import type {Box, Size} from './drawing.js';
import {fits, labelBox, labelTexts, labelWidth, type Label} from './label.js';
import type {MapDrawing} from './map-drawing.js';
import {mapFills} from './map-fills.js';
import {leaders, mapLabels} from './map-labels.js';
import {TENTHS} from './map-plot.js';
import {mapRoom} from './map-room.js';
import {nearestPlace} from './nearest-place.js';
import {Sea} from './sea.js';
import {wrap} from './wrap.js';

/** Widest hexagon, and the narrowest with a letter in it, in pixels. */
const WIDEST = 46;
const LETTERED = 26;
const EDGE = 8;
/** Half of a pointed hexagon's height, in its widths. */
const POINT = 1 / Math.sqrt(3);

interface Placed extends MapHex {
  readonly px: number;
  readonly py: number;
}

/** One hexagon an area, with its class's letter; lines divide regions. */
export function drawHexagons(view: MapView, size: Size): MapDrawing {
  const {hexagons, items} = view;
  if (!hexagons) throw new Error('a map without hexagons');
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
  const sea = new Sea(
    width,
    height,
    placed.map((hex) => corners(hex, wide, hexagons.pointed, true)),
  );
  const taken: Box[] = [];
  const names = mapLabels(view, {
    width,
    height,
    em,
    sea,
    taken,
    mark: (area) => {
      const hex = byItem.get(items.indexOf(area));
      return hex && {x: hex.px, y: hex.py, room: wide / 2};
    },
  });
  const regions = regionLabels(placed, {width, height, em, sea, taken});
  const labels = [...names.flatMap((each) => each.labels), ...regions];
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
    labels,
    keepClear: taken,
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
        ${chosen(view, placed, path)}
      </g>
      ${wide >= LETTERED ? letters(view, placed) : nothing} ${leaders(names)} ${labelTexts(labels)}
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
  for (const hex of placed) {
    const own = hex.item === undefined ? undefined : view.items[hex.item]?.class;
    (own === undefined ? without : (paths[own] ?? without)).push(path(hex));
  }
  return mapFills(
    view,
    {classes: paths.map((own) => own.join('')), without: without.join('')},
    'hex',
    TENTHS,
  );
}

function chosen(view: MapView, placed: readonly Placed[], path: (hex: Placed) => string) {
  const {classes, above} = view;
  return placed
    .filter(({item}) => {
      const area = item === undefined ? undefined : view.items[item];
      return area && (area.highlighted || area.id === view.selected);
    })
    .map((hex) => {
      const d = path(hex);
      const own = hex.item === undefined ? undefined : view.items[hex.item]?.class;
      return svg`<path class="chosen-edge" d=${d}></path><path class="chosen-ring" d=${d}></path>
        <path class="chosen-line" d=${d}></path>
        ${
          own === undefined
            ? svg`<path fill="url(#hex-hatch)" d=${d}></path>`
            : svg`<path class="shades" fill=${`var(--vcse-class-${classes[own]?.letter.toLowerCase() ?? 'a'}, ${classColor(own, classes.length, above)})`} d=${d}></path>
              <path class="dots-layer" fill=${`url(#hex-dots-${own})`} d=${d}></path>`
        }`;
    });
}

function letters({items, classes, above}: MapView, placed: readonly Placed[]) {
  return svg`<g class="letters shades">${placed.map(({item, px, py}) => {
    const own = item === undefined ? undefined : items[item]?.class;
    if (own === undefined) return nothing;
    return svg`<text x=${px.toFixed(1)} y=${(py + 4.3).toFixed(1)} class=${letterLook(classColor(own, classes.length, above))}>${classes[own]?.letter}</text>`;
  })}</g>`;
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

interface Room {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly sea: Sea;
  readonly taken: Box[];
}

const REGION = 'strong halo region';

/** Names of regions beside them, where there is room. */
function regionLabels(
  placed: readonly Placed[],
  {width, height, em, sea, taken}: Room,
): readonly Label[] {
  const names = [...new Set(placed.flatMap(({region}) => (region === undefined ? [] : [region])))];
  const made: Label[] = [];
  if (names.length < 2) return made;
  for (const name of names) {
    const own = placed.filter(({region}) => region === name);
    const lines = wrap(name, 130 * em, REGION, em);
    const stack = (x: number, y: number): readonly Label[] =>
      lines.map((text, i) => ({x, y: y - (lines.length - 1 - i) * 16 * em, text, look: REGION}));
    const most = Math.max(...lines.map((text) => labelWidth(text, REGION, em)));
    let best: readonly Label[] | undefined;
    let least = Infinity;
    // Beside the hexagon of the region from which its name is nearest.
    for (const hex of own) {
      const labels = nearestPlace({
        stack,
        most,
        x: hex.px,
        y: hex.py,
        width,
        bottom: height - 6,
        em: em * 2,
        free: (group) =>
          fits(group, taken, width, em) &&
          group.every((label) => {
            const {x, y, width: w, height: h} = labelBox(label, em);
            return sea.open({x: x - 6, y: y - 3, width: w + 12, height: h + 6});
          }),
      });
      const [label] = labels ?? [];
      if (!label) continue;
      const far = Math.hypot(
        Math.max(label.x - hex.px, 0, hex.px - label.x - most),
        label.y - hex.py,
      );
      if (far < least) [best, least] = [labels, far];
    }
    if (!best) continue;
    made.push(...best);
    taken.push(...best.map((label) => labelBox(label, em)));
  }
  return made;
}
