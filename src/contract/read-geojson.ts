import type {Boundaries, BoundaryArea} from './boundaries.js';
import {codeOf, textOf, type CodeOptions} from './boundary-code.js';

/** More points than these make a page slow. */
const MOST_POINTS = 200_000;

type Position = readonly [number, number];

/**
 * Areas and arcs of a GeoJSON collection. A border that two areas trace point by point becomes one arc of both, so
 * that neighbours are known and drawn once, as in TopoJSON.
 *
 * @param features - the collection's features, not yet checked
 * @returns `undefined` when a feature is not an area with a code
 */
export function readGeojson(
  features: readonly unknown[],
  options: CodeOptions,
): Omit<Boundaries, 'projected'> | undefined {
  const shapes = features.flatMap((feature) => shapeOf(feature, options) ?? []);
  const count = shapes.reduce(
    (sum, {polygons}) => sum + polygons.flat().reduce((all, ring) => all + ring.length, 0),
    0,
  );
  if (shapes.length < features.length || count > MOST_POINTS) return undefined;
  const points = new Map<string, number>();
  const places: Position[] = [];
  const numbered = shapes.map(({polygons, ...area}) => ({
    ...area,
    polygons: polygons.map((polygon) =>
      polygon.map((ring) =>
        ring.map((position) => {
          const key = `${position[0]},${position[1]}`;
          const known = points.get(key);
          if (known !== undefined) return known;
          points.set(key, places.length);
          places.push(position);
          return places.length - 1;
        }),
      ),
    ),
  }));
  return joined(numbered, places);
}

interface Shape extends Omit<BoundaryArea, 'polygons'> {
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

function shapeOf(feature: unknown, options: CodeOptions): Shape | undefined {
  const {geometry, properties} = (feature ?? {}) as {geometry?: unknown; properties?: unknown};
  const code = codeOf(feature ?? {}, options);
  const {type, coordinates} = (geometry ?? {}) as {type?: unknown; coordinates?: unknown};
  const polygons =
    type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined;
  if (code === undefined || !arePolygons(polygons)) return undefined;
  const called = textOf(properties, 'name');
  const region = textOf(properties, 'region');
  return {
    code,
    polygons: polygons.map((polygon) => polygon.map(open)),
    ...(called === undefined ? {} : {name: called}),
    ...(region === undefined ? {} : {region}),
  };
}

/** A ring without its last point, where that is its first once more. */
function open(ring: readonly Position[]): readonly Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? ring.slice(0, -1) : ring;
}

function arePolygons(value: unknown): value is Shape['polygons'] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (polygon) =>
        Array.isArray(polygon) &&
        polygon.length > 0 &&
        polygon.every(
          (ring) =>
            Array.isArray(ring) &&
            ring.length >= 4 &&
            ring.every(
              (point) =>
                Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]),
            ),
        ),
    )
  );
}

/** Rings of numbered points as arcs: cut where the areas on their sides change. */
function joined(
  areas: readonly (Omit<BoundaryArea, 'polygons'> & {
    readonly polygons: readonly (readonly (readonly number[])[])[];
  })[],
  places: readonly Position[],
): Omit<Boundaries, 'projected'> {
  const sides = new Map<number, number>();
  const key = (a: number, b: number) => Math.min(a, b) * places.length + Math.max(a, b);
  areas.forEach(({polygons}, at) => {
    for (const ring of polygons.flat())
      ring.forEach((point, i) => {
        const edge = key(point, ring[(i + 1) % ring.length] ?? 0);
        // Sums tell sides apart: one area, or two of them.
        sides.set(
          edge,
          (sides.get(edge) ?? 0) + (at + 1) * (sides.has(edge) ? areas.length + 1 : 1),
        );
      });
  });
  const arcs: number[][] = [];
  const known = new Map<string, number>();
  const arcOf = (run: readonly number[]): number => {
    const [first = 0, second = 0] = run;
    const [last = 0, before = 0] = [run.at(-1), run.at(-2)];
    const there = known.get(`${first},${second},${last},${run.length}`);
    if (there !== undefined) return there;
    const back = known.get(`${last},${before},${first},${run.length}`);
    if (back !== undefined) return ~back;
    known.set(`${first},${second},${last},${run.length}`, arcs.length);
    arcs.push(run.flatMap((point) => places[point] ?? [0, 0]));
    return arcs.length - 1;
  };
  return {
    areas: areas.map(({polygons, ...area}) => ({
      ...area,
      polygons: polygons.map((polygon) =>
        polygon.map((ring) => runsOf(ring, (a, b) => sides.get(key(a, b)) ?? 0).map(arcOf)),
      ),
    })),
    arcs,
  };
}

/** A closed ring cut into runs of points with the same areas on their sides. */
function runsOf(
  ring: readonly number[],
  side: (a: number, b: number) => number,
): readonly (readonly number[])[] {
  const length = ring.length;
  const sideAt = (i: number) => side(ring[i % length] ?? 0, ring[(i + 1) % length] ?? 0);
  let start = 0;
  while (start < length && sideAt(start) === sideAt(start + length - 1)) start += 1;
  if (start === length) start = ring.indexOf(Math.min(...ring.slice(0, 50_000)));
  const runs: number[][] = [];
  for (let step = 0; step < length; step += 1) {
    const at = start + step;
    const point = ring[at % length] ?? 0;
    if (!step || sideAt(at) !== sideAt(at + length - 1)) {
      runs.at(-1)?.push(point);
      runs.push([]);
    }
    runs.at(-1)?.push(point);
  }
  runs.at(-1)?.push(ring[start % length] ?? 0);
  return runs;
}
